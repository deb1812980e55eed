package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a bureau made of an answer, or of there being none.
 *
 * @param againBy last day of the next answer, or null where none is asked for
 */
public record RecommendationJudged(
        LocalDate on,
        String recommendation,
        Judgement judgement,
        String reason,
        @Nullable LocalDate againBy) implements OfRecommendation {

    /** What follows an answer. */
    public enum Judgement {
        CLOSE("办结"),
        AGAIN("请其落实（反馈）并再次反馈"),
        REPORT("向本级党委和政府报告");

        private final String label;

        Judgement(String label) {
            this.label = label;
        }

        /** What officers call it, in Chinese. */
        public String label() {
            return label;
        }
    }

    @Override
    public String action() {
        return "RECOMMENDATION_JUDGED";
    }

    @Override
    public String title() {
        return "审核建议反馈";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", recommendation);
        lines.put("审核意见", judgement.label());
        lines.put("理由", reason);
        if (againBy != null) {
            lines.put("再次反馈最后一日", againBy.toString());
        }
        return lines;
    }
}
