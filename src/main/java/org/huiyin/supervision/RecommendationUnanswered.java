package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** That a bureau waits no longer for an answer that is overdue. */
public record RecommendationUnanswered(LocalDate on, String recommendation, String addresseeName, String reason)
        implements OfRecommendation {

    @Override
    public String action() {
        return "RECOMMENDATION_UNANSWERED";
    }

    @Override
    public String title() {
        return "建议逾期没有反馈";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", recommendation);
        lines.put("没有反馈的单位", addresseeName);
        lines.put("催办情况", reason);
        return lines;
    }
}
