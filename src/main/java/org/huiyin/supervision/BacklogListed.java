package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * That the petition was put on a list of backlog, each with a leader in charge.
 *
 * @param paper number of the paper by which the list was assigned
 * @param batch of the list, or null
 * @param leadName name and organ of the leader in charge
 * @param lastDay by which it is to be resolved
 */
public record BacklogListed(
        LocalDate on,
        String backlog,
        String paper,
        @Nullable String batch,
        String leadName,
        String organName,
        LocalDate lastDay)
        implements OfBacklog {

    @Override
    public String action() {
        return "BACKLOG_LISTED";
    }

    @Override
    public String title() {
        return "列入积案清单";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", backlog);
        lines.put("交办文号", paper);
        Act.put(lines, "批次", batch);
        lines.put("包案领导", leadName);
        lines.put("责任单位", organName);
        lines.put("化解期限", lastDay.toString());
        return lines;
    }
}
