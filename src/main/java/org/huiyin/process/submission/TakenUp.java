package org.huiyin.process.submission;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * That the handler dealt with what the petitioner had brought.
 *
 * @param upTo how many submissions of the petition are dealt with by now, from the first
 */
record TakenUp(LocalDate on, How how, String note, int upTo) implements Act {

    /** What came of it. */
    enum How {
        INTO_FILE("材料入卷，办理时一并审查"),
        INVESTIGATED("已据此补充调查核实"),
        PROGRESS_TOLD("已向信访人说明办理进展"),
        ANSWERED_TOGETHER("与原诉求一并答复");

        private final String label;

        How(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    @Override
    public String action() {
        return "SUBMISSION_TAKEN_UP";
    }

    @Override
    public String title() {
        return "处理补充材料、催办";
    }

    @Override
    public @Nullable String article() {
        return null;
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("处理方式", how.label());
        lines.put("处理情况", note);
        return lines;
    }
}
