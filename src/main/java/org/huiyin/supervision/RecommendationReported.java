package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * That a recommendation without answer or effect was reported to the party committee and government; the letter goes with
 * it.
 *
 * @param government code of the government
 * @param governmentName its name
 * @param earlier number of the recommendation's letter
 */
public record RecommendationReported(
        LocalDate on,
        String recommendation,
        RecommendationKind kind,
        String government,
        String governmentName,
        String addresseeName,
        String earlier,
        String situation,
        String proposal)
        implements OfRecommendation {

    @Override
    public String action() {
        return "RECOMMENDATION_REPORTED";
    }

    @Override
    public String title() {
        return "向党委和政府报告建议情况";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", recommendation);
        lines.put("报送", governmentName);
        lines.put("建议书", earlier);
        lines.put("有关情况", situation);
        lines.put("意见", proposal);
        return lines;
    }
}
