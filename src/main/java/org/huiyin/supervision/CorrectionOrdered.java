package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * That the organ above orders the organ supervised to put it right.
 *
 * @param superiorName name of the organ above
 * @param order what is ordered
 * @param replyBy last day of the organ's reply
 */
public record CorrectionOrdered(LocalDate on, String supervision, String superiorName, String order, LocalDate replyBy)
        implements OfSupervision {

    @Override
    public String action() {
        return "CORRECTION_ORDERED";
    }

    @Override
    public String title() {
        return "责令改正";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", supervision);
        lines.put("责令机关", superiorName);
        lines.put("责令内容", order);
        lines.put("反馈期限", replyBy.toString());
        return lines;
    }
}
