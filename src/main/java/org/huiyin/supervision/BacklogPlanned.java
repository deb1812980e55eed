package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The organ's plan for one matter (一案一策), not yet signed. */
public record BacklogPlanned(
        LocalDate on, String backlog, String problem, String causes, String measures, List<BacklogStep> steps)
        implements OfBacklog {

    @Override
    public String action() {
        return "BACKLOG_PLANNED";
    }

    @Override
    public String title() {
        return "制定积案化解方案";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", backlog);
        lines.put("主要问题", problem);
        lines.put("积案成因", causes);
        lines.put("化解措施", measures);
        lines.put("节点", listed());
        return lines;
    }

    /** The milestones, one a line. */
    public String listed() {
        return steps.stream().map(step -> step.milestone() + "　" + step.told()).collect(Collectors.joining("\n"));
    }
}
