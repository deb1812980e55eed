package org.huiyin.process.submission;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;

/** That a petitioner in hardship was referred for help (art. 37). */
record ReferredForHelp(LocalDate on, Kind kind, String to, String need, String paper) implements Act {

    /** Which help. */
    enum Kind {
        SOCIAL("社会救助"),
        JUDICIAL("司法救助"),
        CARE("疏导教育、帮扶");

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
        return "REFERRED_FOR_HELP";
    }

    @Override
    public String title() {
        return "转介救助帮扶";
    }

    @Override
    public String article() {
        return "37";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("救助帮扶方式", kind.label());
        lines.put("转介给", to);
        lines.put("困难情况", need);
        lines.put("转介文书", paper);
        return lines;
    }
}
