package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;

/** A session of mediation and what came of it (art. 33). */
public record MediationHeld(LocalDate on, Result result, String participants, String record) implements Act {

    /** How it stands after the session. */
    public enum Result {
        AGREED("达成协议"),
        GOES_ON("继续调解"),
        FAILED("未达成协议，终止调解");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        /** What officers call it, in Chinese. */
        public String label() {
            return label;
        }
    }

    @Override
    public String action() {
        return "MEDIATION_" + result;
    }

    @Override
    public String title() {
        return "主持调解";
    }

    @Override
    public String article() {
        return "33";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("调解结果", result.label());
        lines.put("参加人", participants);
        lines.put("调解情况", record);
        return lines;
    }
}
