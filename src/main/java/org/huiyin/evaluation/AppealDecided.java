package org.huiyin.evaluation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;

/**
 * Whether a mark counts after the appeal against it; mark, appeal and decision all stay in the file.
 *
 * @param name masked
 */
public record AppealDecided(
        LocalDate on, Target target, String recipient, String name, Decision decision, String reason) implements Act {

    static final String ACTION = "APPEAL_DECIDED";

    /** What was decided. */
    public enum Decision {
        COUNTS("申诉不成立，评价计入统计"),
        LEFT_OUT("申诉成立，评价保留但不计入统计");

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
        return ACTION;
    }

    @Override
    public String title() {
        return "审核评价申诉";
    }

    @Override
    public String article() {
        return "21";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("评价", name + "对" + target.label() + "的评价");
        lines.put("审核结论", decision.label());
        lines.put("理由", reason);
        return lines;
    }

    Rated.Mark mark() {
        return new Rated.Mark(target, recipient);
    }
}
