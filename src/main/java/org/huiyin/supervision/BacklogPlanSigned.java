package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the leader in charge said to the plan.
 *
 * @param returned why it was sent back, or null where it was signed
 */
public record BacklogPlanSigned(
        LocalDate on, String backlog, @Nullable String returned) implements OfBacklog {

    @Override
    public String action() {
        return "BACKLOG_PLAN_SIGNED";
    }

    @Override
    public String title() {
        return returned == null ? "签批积案化解方案" : "退回积案化解方案";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", backlog);
        lines.put("审批意见", returned == null ? "同意" : "退回修改");
        if (returned != null) {
            lines.put("退回理由", returned);
        }
        return lines;
    }
}
