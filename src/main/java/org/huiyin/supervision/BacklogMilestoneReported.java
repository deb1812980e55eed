package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * What the organ reports of a milestone.
 *
 * @param metOn day on which the organs concerned met about it, or null where they did not
 * @param meeting who met and what they said, or null
 */
public record BacklogMilestoneReported(
        LocalDate on,
        String backlog,
        String milestone,
        BacklogProgressMade made,
        String text,
        @Nullable LocalDate metOn,
        @Nullable String meeting)
        implements OfBacklog {

    @Override
    public String action() {
        return "BACKLOG_MILESTONE_REPORTED";
    }

    @Override
    public String title() {
        return "报告积案化解节点";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("节点", milestone);
        lines.put("完成情况", made.label());
        lines.put("进展情况", text);
        Act.put(lines, "联合会商日期", metOn);
        Act.put(lines, "会商单位和意见", meeting);
        return lines;
    }
}
