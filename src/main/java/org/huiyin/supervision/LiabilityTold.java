package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.Map;

/**
 * That the organ was told of a finding, with its letter.
 *
 * @param held code of the organ that answers for it on that day
 * @param contestBy last day on which it may contest the finding
 */
public record LiabilityTold(LocalDate on, String finding, String held, LiabilityText text, LocalDate contestBy)
        implements OfLiability {

    @Override
    public String action() {
        return ACTS + "TOLD";
    }

    @Override
    public String title() {
        return "告知责任事实认定";
    }

    @Override
    public String article() {
        return text.ground().article();
    }

    @Override
    public Map<String, String> lines() {
        var lines = text.lines(finding);
        lines.put("提出异议最后一日", contestBy.toString());
        return lines;
    }
}
