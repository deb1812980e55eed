package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That a recommendation was issued; its letter goes with it.
 *
 * @param organName name of the organ that is to improve or to be held liable, or null where it is about policy
 * @param answering code of the organ that puts the answer down: the addressee, or the bureau where that one cannot
 */
public record RecommendationIssued(
        LocalDate on,
        String recommendation,
        RecommendationKind kind,
        @Nullable String organName,
        RecommendationText text,
        String answering)
        implements OfRecommendation {

    @Override
    public String action() {
        return "RECOMMENDATION_ISSUED";
    }

    @Override
    public String title() {
        return "印发建议";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", recommendation);
        lines.put("种类", kind.label());
        if (organName != null) {
            lines.put("有关单位", organName);
        }
        lines.putAll(RecommendationDrafted.said(text));
        return lines;
    }
}
