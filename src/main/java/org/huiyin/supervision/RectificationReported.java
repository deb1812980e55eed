package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an organ says it has done to carry a decision out.
 *
 * @param doneOn day on which it was done, or null where it is not yet
 * @param source by what an organ outside said so, or null where the organ put it down itself
 */
public record RectificationReported(
        LocalDate on,
        String decision,
        String text,
        @Nullable LocalDate doneOn,
        @Nullable String source) implements OfDecision {

    @Override
    public String action() {
        return "RECTIFICATION_REPORTED";
    }

    @Override
    public String title() {
        return "反馈联席会议决定落实情况";
    }

    @Override
    public String article() {
        return "39";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("决定", decision);
        lines.put("落实情况", text);
        if (doneOn != null) {
            lines.put("完成日期", doneOn.toString());
        }
        if (source != null) {
            lines.put("凭据", source);
        }
        return lines;
    }
}
