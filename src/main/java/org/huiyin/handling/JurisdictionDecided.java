package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * Which organ accepts a disputed petition (art. 24, paragraph 1); sorting it again follows this.
 *
 * @param organ code of the organ that accepts it
 * @param decider who agreed or decided, as the file names them
 * @param paper minutes or decision with its number, or null where the decision is issued with the act
 */
public record JurisdictionDecided(
        LocalDate on,
        By by,
        String decider,
        String organ,
        String organName,
        @Nullable String paper,
        String reasons) implements Act {

    @Override
    public String action() {
        return "JURISDICTION_DECIDED";
    }

    @Override
    public String title() {
        return "确定受理机关";
    }

    @Override
    public String article() {
        return "24";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("确定方式", by.label());
        lines.put("协商或者决定机关", decider);
        lines.put("受理机关、单位", organName);
        if (paper != null) {
            lines.put("依据材料", paper);
        }
        lines.put("理由", reasons);
        return lines;
    }

    /** The three ways of art. 24, in its order. */
    public enum By {
        AGREEMENT("有关机关、单位协商确定"),
        SUPERIOR("共同的上一级机关决定"),
        CONFERENCE("共同的信访工作联席会议协调确定");

        private final String label;

        By(String label) {
            this.label = label;
        }

        /** What officers call it, in Chinese. */
        public String label() {
            return label;
        }
    }
}
