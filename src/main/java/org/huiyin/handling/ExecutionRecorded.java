package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * How far a supporting opinion was carried out (art. 32).
 *
 * @param text what was done, with the proof; or why it was not done
 * @param next what remains and by when, or null where nothing does
 */
public record ExecutionRecorded(
        LocalDate on, State state, String text, @Nullable String next) implements Act {

    @Override
    public String action() {
        return "EXECUTION_" + state;
    }

    @Override
    public String title() {
        return "登记执行情况";
    }

    @Override
    public String article() {
        return "32";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("执行情况", state.label());
        lines.put("情况说明", text);
        if (next != null) {
            lines.put("尚待执行的内容和安排", next);
        }
        return lines;
    }

    /** How far it was carried out. */
    public enum State {
        DONE("已执行完毕"),
        IN_PART("部分执行"),
        NOT("未执行"),
        NO_LONGER("处理意见已更正或者变更，不再执行");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** What officers call it, in Chinese. */
        public String label() {
            return label;
        }

        /** Whether nothing more is owed. */
        public boolean over() {
            return this == DONE || this == NO_LONGER;
        }
    }
}
