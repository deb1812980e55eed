package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * That the leader in charge took the matter on.
 *
 * @param leadName their name
 * @param opinion what is to be reached, and how
 */
public record BacklogAccepted(LocalDate on, String backlog, String leadName, String opinion) implements OfBacklog {

    @Override
    public String action() {
        return "BACKLOG_ACCEPTED";
    }

    @Override
    public String title() {
        return "包案领导接案";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", backlog);
        lines.put("包案领导", leadName);
        lines.put("包案要求", opinion);
        return lines;
    }
}
