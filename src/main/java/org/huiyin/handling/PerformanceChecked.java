package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;

/** How far an agreement is performed (art. 33). */
public record PerformanceChecked(LocalDate on, State state, String note) implements Act {

    /** How it stands. */
    public enum State {
        PERFORMED("已履行"),
        GOES_ON("尚在履行"),
        NOT_PERFORMED("不履行，恢复办理");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** What officers call it, in Chinese. */
        public String label() {
            return label;
        }
    }

    @Override
    public String action() {
        return "AGREEMENT_" + state;
    }

    @Override
    public String title() {
        return "跟踪协议履行";
    }

    @Override
    public String article() {
        return "33";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("履行情况", state.label());
        lines.put("情况说明", note);
        return lines;
    }
}
