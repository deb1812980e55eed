package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * That an organ's report on a decision was waited for no longer.
 *
 * @param lastDay day by which it should have reported
 * @param urged when and how it was asked for
 */
public record RectificationUnanswered(LocalDate on, String decision, LocalDate lastDay, String urged)
        implements OfDecision {

    @Override
    public String action() {
        return "RECTIFICATION_UNANSWERED";
    }

    @Override
    public String title() {
        return "联席会议决定逾期未反馈";
    }

    @Override
    public String article() {
        return "39";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("决定", decision);
        lines.put("落实最后一日", lastDay.toString());
        lines.put("催办情况", urged);
        return lines;
    }
}
