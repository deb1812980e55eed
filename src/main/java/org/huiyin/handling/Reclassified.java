package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.huiyin.registry.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * That a petition turned out to be for another purpose than was registered; from then on the register says so.
 *
 * @param registered null where no purpose was registered
 * @param reason null where nothing was corrected
 */
record Reclassified(
        LocalDate on,
        @Nullable Purpose registered,
        Purpose purpose,
        @Nullable String reason) implements Act {

    @Override
    public String action() {
        return "RECLASSIFIED";
    }

    @Override
    public String title() {
        return "更正信访目的";
    }

    @Override
    public String article() {
        return switch (purpose) {
            case SUGGESTION -> "29";
            case ACCUSATION -> "30";
            default -> "31";
        };
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("原登记", registered == null ? "尚未登记" : registered.label());
        lines.put("更正为", purpose.label());
        if (reason != null) {
            lines.put("理由", reason);
        }
        return lines;
    }
}
