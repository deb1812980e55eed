package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That a recommendation is to be considered; nothing has left the bureau yet.
 *
 * @param recommendation id within the petition, such as 建议1
 * @param organ code of the organ that is to improve or to be held liable, or null where it is about policy
 * @param organName its name
 * @param problem what is wrong
 * @param origin id of the supervision with which it was proposed, such as 督办1, or null
 */
public record RecommendationProposed(
        LocalDate on,
        String recommendation,
        RecommendationKind kind,
        @Nullable String organ,
        @Nullable String organName,
        String problem,
        @Nullable String origin)
        implements OfRecommendation {

    @Override
    public String action() {
        return "RECOMMENDATION_PROPOSED";
    }

    @Override
    public String title() {
        return "提出建议动议";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", recommendation);
        lines.put("种类", kind.label());
        if (organName != null) {
            lines.put("有关单位", organName);
        }
        if (origin != null) {
            lines.put("来源", origin);
        }
        lines.put("存在的问题", problem);
        return lines;
    }
}
