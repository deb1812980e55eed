package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * What the leader said to a draft of a correction.
 *
 * @param reason why it was returned or dropped, or null
 */
public record CorrectionDecided(
        LocalDate on, Decision decision, @Nullable String reason) implements Act {

    @Override
    public String action() {
        return "CORRECTION_" + decision;
    }

    @Override
    public String title() {
        return "审批更正";
    }

    @Override
    public String article() {
        return "32";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("结论", decision.label());
        if (reason != null) {
            lines.put("理由", reason);
        }
        return lines;
    }

    /** The leader's answer. */
    public enum Decision {
        APPROVED("同意更正"),
        RETURNED("退回修改"),
        DROPPED("不予更正，维持原处理意见");

        private final String label;

        Decision(String label) {
            this.label = label;
        }

        /** What officers call it, in Chinese. */
        public String label() {
            return label;
        }
    }
}
