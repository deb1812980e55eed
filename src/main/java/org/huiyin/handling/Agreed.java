package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * That the parties agreed, by mediation or between themselves (art. 33).
 *
 * @param parties who they are, without numbers
 * @param paper name and number of the document
 * @param facts of the dispute
 * @param issues what was in dispute
 * @param manner who performs what, and how
 * @param performBy last day of performance, or null where it was performed at once
 * @param performed true where it was performed at once
 * @param confirmedOn day on which a court confirmed it, or null
 */
public record Agreed(
        LocalDate on,
        Kind kind,
        String parties,
        String paper,
        @Nullable String facts,
        @Nullable String issues,
        String terms,
        @Nullable String manner,
        @Nullable LocalDate performBy,
        boolean performed,
        @Nullable LocalDate confirmedOn)
        implements Act {

    /** By whom the agreement came about. */
    public enum Kind {
        MEDIATION("经调解达成协议"),
        SETTLEMENT("自愿达成和解");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** What officers call it, in Chinese. */
        public String label() {
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
        Act.put(lines, "事实", facts);
        Act.put(lines, "争议焦点", issues);
        lines.put("协议内容", terms);
        Act.put(lines, "履行方式", manner);
        Act.put(lines, "履行最后一日", performBy);
        Act.put(lines, "履行情况", performed ? "已当场履行完毕" : null);
        Act.put(lines, "司法确认日期", confirmedOn);
        return lines;
    }
}
