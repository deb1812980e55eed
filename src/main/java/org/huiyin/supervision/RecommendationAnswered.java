package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An addressee's written answer to a recommendation.
 *
 * @param on day on which it was given
 */
public record RecommendationAnswered(
        LocalDate on, String recommendation, String addresseeName, RecommendationAnswer answer)
        implements OfRecommendation {

    @Override
    public String action() {
        return "RECOMMENDATION_ANSWERED";
    }

    @Override
    public String title() {
        return "反馈建议采纳情况";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", recommendation);
        lines.put("反馈单位", addresseeName);
        var adoption = answer.adoption();
        if (adoption != null) {
            lines.put("采纳情况", adoption.label());
        }
        var carrying = answer.carrying();
        if (carrying != null) {
            lines.put("落实情况", carrying.label());
        }
        lines.put("反馈内容", answer.text());
        put(lines, "理由", answer.reason());
        put(lines, "落实最后一日", answer.carryOutBy());
        put(lines, "收到日期", answer.receivedOn());
        put(lines, "来文文号", answer.paper());
        return lines;
    }

    private static void put(Map<String, String> lines, String label, @org.jspecify.annotations.Nullable Object value) {
        if (value != null) {
            lines.put(label, value.toString());
        }
    }
}
