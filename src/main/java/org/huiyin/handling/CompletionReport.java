package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;

/**
 * The completion report to whoever assigned the petition (art. 22).
 *
 * @param course how it was handled
 * @param result what came of it and how it was served
 * @param settled how it was carried out, how the petitioner was told and what remains
 */
public record CompletionReport(LocalDate on, String course, String result, String settled) implements Act {

    @Override
    public String action() {
        return "REPORT_WRITTEN";
    }

    @Override
    public String title() {
        return "报送办结报告";
    }

    @Override
    public String article() {
        return "22";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("办理过程", course);
        lines.put("办理结果及送达", result);
        lines.put("落实和稳定情况", settled);
        return lines;
    }
}
