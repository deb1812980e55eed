package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * What the assigner said to a completion report.
 *
 * @param rejected what must be supplemented, or null where it was accepted
 */
public record ReportChecked(LocalDate on, @Nullable String rejected) implements Act {

    @Override
    public String action() {
        return rejected == null ? "REPORT_ACCEPTED" : "REPORT_REJECTED";
    }

    @Override
    public String title() {
        return "审核办结报告";
    }

    @Override
    public String article() {
        return "22";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("结论", rejected == null ? "认可" : "退回补充");
        if (rejected != null) {
            lines.put("补充要求", rejected);
        }
        return lines;
    }
}
