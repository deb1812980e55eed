package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * That the letter of supervision left, with the recommendation to improve work in it.
 *
 * @param organ code of the organ supervised
 * @param examined what it says
 */
public record SupervisionIssued(
        LocalDate on, String supervision, String organ, String organName, SupervisionExamined examined)
        implements OfSupervision {

    @Override
    public String action() {
        return "SUPERVISION_ISSUED";
    }

    @Override
    public String title() {
        return "印发督办函";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", supervision);
        lines.put("被督办单位", organName);
        lines.put("督办事由", examined.ground().label());
        lines.put("反馈期限", examined.replyBy().toString());
        return lines;
    }
}
