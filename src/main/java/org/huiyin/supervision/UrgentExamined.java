package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * Whether the head agreed that the report leaves.
 *
 * @param returned why it goes back, or null where it may leave
 */
public record UrgentExamined(
        LocalDate on, String report, int issue, @Nullable String returned) implements Act {

    @Override
    public String action() {
        return "URGENT_EXAMINED";
    }

    @Override
    public String title() {
        return returned == null ? "同意报送重大紧急信访信息" : "退回重大紧急信访信息";
    }

    @Override
    public String article() {
        return "25";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("报告", report + "，第 " + issue + " 次");
        if (returned != null) {
            lines.put("退回理由", returned);
        }
        return lines;
    }
}
