package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** That the petition was taken off a list of backlog, on which it should not have been or not so. */
public record BacklogWithdrawn(LocalDate on, String backlog, String reason) implements OfBacklog {

    @Override
    public String action() {
        return "BACKLOG_WITHDRAWN";
    }

    @Override
    public String title() {
        return "撤出积案清单";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", backlog);
        lines.put("撤出理由", reason);
        return lines;
    }
}
