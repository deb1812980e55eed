package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the head of the bureau said of a draft.
 *
 * @param reason why it goes back or is dropped; null where it is approved
 */
public record RecommendationDecided(
        LocalDate on,
        String recommendation,
        int draft,
        Decision decision,
        @Nullable String reason) implements OfRecommendation {

    /** What becomes of a draft. */
    public enum Decision {
        APPROVED("同意印发"),
        RETURNED("退回修改"),
        DROPPED("不提出建议");

        private final String label;

        Decision(String label) {
            this.label = label;
        }

        /** What officers call it, in Chinese. */
        public String label() {
            return label;
        }
    }

    @Override
    public String action() {
        return "RECOMMENDATION_DECIDED";
    }

    @Override
    public String title() {
        return "审批建议";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", recommendation);
        lines.put("稿次", "第 " + draft + " 稿");
        lines.put("审批意见", decision.label());
        if (reason != null) {
            lines.put("理由", reason);
        }
        return lines;
    }
}
