package org.huiyin.registry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is petitioner no more: withdrew, died, or was dissolved without anybody in their place. The petition goes
 * on for the others.
 *
 * @param key the {@link Petitions.Recipient} who stepped out, or null where all did so together
 * @param name masked
 * @param paper the paper or record on which it rests
 */
public record SteppedOut(
        LocalDate on,
        @Nullable String key,
        String name,
        How how,
        String paper,
        @Nullable String reason) implements Act {

    /** How somebody ceases to be petitioner. */
    public enum How {
        WITHDREW_IN_WRITING("书面撤回"),
        WITHDREW_ORALLY("口头撤回，制作笔录并签字确认"),
        DIED("自然人死亡，没有承受人"),
        DISSOLVED("法人、其他组织终止，没有承受人");

        private final String label;

        How(String label) {
            this.label = label;
        }

        /** What officers call it, in Chinese. */
        public String label() {
            return label;
        }

        public boolean withdrew() {
            return this == WITHDREW_IN_WRITING || this == WITHDREW_ORALLY;
        }
    }

    @Override
    public String action() {
        return how.withdrew() ? "WITHDRAWN" : "PETITIONER_CEASED";
    }

    @Override
    public String title() {
        return how.withdrew() ? "信访人撤回" : "信访人死亡或者终止";
    }

    @Override
    public @Nullable String article() {
        return null;
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("信访人", name);
        lines.put("方式", how.label());
        lines.put("凭据", paper);
        if (reason != null) {
            lines.put("说明", reason);
        }
        return lines;
    }
}
