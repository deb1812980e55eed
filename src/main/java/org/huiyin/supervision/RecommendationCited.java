package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * In the file of another petition: that a recommendation rests on it too.
 *
 * @param main number of the petition in which it was made
 */
public record RecommendationCited(LocalDate on, String main, String recommendation, RecommendationKind kind)
        implements OfRecommendation {

    @Override
    public String action() {
        return "RECOMMENDATION_CITED";
    }

    @Override
    public String title() {
        return "作为同类事项列入建议";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("提出建议的信访事项", main);
        lines.put("编号", recommendation);
        lines.put("种类", kind.label());
        return lines;
    }
}
