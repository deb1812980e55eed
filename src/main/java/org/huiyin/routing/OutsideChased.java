package org.huiyin.routing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * That the organ outside was asked where the matter stands (art. 14).
 *
 * @param how by what means, and who answered
 * @param nextDay last day for asking again, or null for the catalogue's period
 */
public record OutsideChased(
        LocalDate on, String how, @Nullable LocalDate nextDay) implements Act {

    @Override
    public String action() {
        return "OUTSIDE_CHASED";
    }

    @Override
    public String title() {
        return "催问未接入单位";
    }

    @Override
    public String article() {
        return "14";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("催问方式和接话人", how);
        if (nextDay != null) {
            lines.put("下次催问最后一日", nextDay.toString());
        }
        return lines;
    }
}
