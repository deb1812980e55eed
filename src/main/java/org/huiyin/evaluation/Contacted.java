package org.huiyin.evaluation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;

/**
 * That the handler was in touch with a petitioner: practice, measured, and no ground for supervision.
 *
 * @param recipient key of the recipient in {@link org.huiyin.registry.Petitions#recipients}
 * @param name masked
 */
public record Contacted(LocalDate on, Kind kind, Way way, String recipient, String name, String note) implements Act {

    /** 首次联系、一反馈、三见面. */
    public enum Kind {
        FIRST("首次联系"),
        FEEDBACK("反馈进展（一反馈）"),
        MEETING_RECEIPT("受理见面（三见面之一）"),
        MEETING_HANDLING("办理中见面（三见面之二）"),
        MEETING_SERVICE("送达见面（三见面之三）");

        /** How many kinds are meetings. */
        static final int MEETINGS = 3;

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** What officers call it, in Chinese. */
        public String label() {
            return label;
        }

        boolean meeting() {
            return this != FIRST && this != FEEDBACK;
        }
    }

    /** How they were in touch. */
    public enum Way {
        IN_PERSON("当面"),
        PHONE("电话"),
        MESSAGE("短信、网络"),
        LETTER("书信");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        /** What officers call it, in Chinese. */
        public String label() {
            return label;
        }
    }

    @Override
    public String action() {
        return "CONTACTED";
    }

    @Override
    public String title() {
        return "联系信访人";
    }

    @Override
    public String article() {
        return "28";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("联系事项", kind.label());
        lines.put("方式", way.label());
        lines.put("信访人", name);
        lines.put("情况", note);
        return lines;
    }
}
