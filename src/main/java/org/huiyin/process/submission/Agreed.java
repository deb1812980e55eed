package org.huiyin.process.submission;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;

/** That the parties agreed, by mediation or between themselves (art. 33). */
record Agreed(LocalDate on, Kind kind, String parties, String paper, String terms) implements Act {

    /** By whom the agreement came about. */
    enum Kind {
        MEDIATION("经调解达成协议"),
        SETTLEMENT("自愿达成和解");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    @Override
    public String action() {
        return "AGREED";
    }

    @Override
    public String title() {
        return "达成调解、和解协议";
    }

    @Override
    public String article() {
        return "33";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("方式", kind.label());
        lines.put("当事人", parties);
        lines.put("协议书", paper);
        lines.put("协议内容和履行", terms);
        return lines;
    }
}
