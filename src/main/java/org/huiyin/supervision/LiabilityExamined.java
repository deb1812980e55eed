package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What another of the bureau made of an alleged fact.
 *
 * @param text as it was found; as it was alleged where it was not established
 */
public record LiabilityExamined(LocalDate on, String finding, boolean established, LiabilityText text, String reason)
        implements OfLiability {

    @Override
    public String action() {
        return ACTS + "EXAMINED";
    }

    @Override
    public String title() {
        return established ? "认定责任事实" : "不予认定责任事实";
    }

    @Override
    public String article() {
        return text.ground().article();
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", finding);
        lines.put("审查意见", established ? "予以认定" : "不予认定");
        if (established) {
            lines.put("认定的事实", text.facts());
        }
        lines.put("理由和依据", reason);
        return lines;
    }
}
