package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A draft of a recommendation.
 *
 * @param draft 1 for the first, then counted on
 */
public record RecommendationDrafted(LocalDate on, String recommendation, int draft, RecommendationText text)
        implements OfRecommendation {

    @Override
    public String action() {
        return "RECOMMENDATION_DRAFTED";
    }

    @Override
    public String title() {
        return "起草建议";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", recommendation);
        lines.put("稿次", "第 " + draft + " 稿");
        lines.putAll(said(text));
        return lines;
    }

    static Map<String, String> said(RecommendationText text) {
        var lines = new LinkedHashMap<String, String>();
        lines.put("收件单位", text.addresseeName());
        lines.put("存在的问题", text.problem());
        String consequence = text.consequence();
        if (consequence != null) {
            lines.put("造成的严重后果", consequence);
        }
        String persons = text.persons();
        if (persons != null) {
            lines.put("有关责任人员", persons);
        }
        lines.put("建议内容", text.proposal());
        lines.put("证据", text.evidenceListed());
        if (!text.others().isEmpty()) {
            lines.put("同类信访事项", String.join("、", text.others()));
        }
        return lines;
    }
}
