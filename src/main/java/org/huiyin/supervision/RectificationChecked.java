package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the conference's office found of an organ's report.
 *
 * @param lastDay the new last day, where the organ is to go on; null elsewhere
 */
public record RectificationChecked(
        LocalDate on,
        String decision,
        RectificationVerdict verdict,
        String text,
        @Nullable LocalDate lastDay) implements OfDecision {

    @Override
    public String action() {
        return "RECTIFICATION_CHECKED";
    }

    @Override
    public String title() {
        return "核实联席会议决定落实情况";
    }

    @Override
    public String article() {
        return "39";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("决定", decision);
        lines.put("核实结果", verdict.label());
        lines.put("核实情况", text);
        if (lastDay != null) {
            lines.put("另定的最后一日", lastDay.toString());
        }
        return lines;
    }
}
