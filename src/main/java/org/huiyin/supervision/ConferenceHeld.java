package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was said and settled in a meeting. People decide; the house puts it down.
 *
 * @param on day of the meeting
 * @param meeting how many times the matter has been put down as studied, from 1
 * @param chair who presided
 * @param present who took part
 * @param minutes the minutes, or their summary
 */
public record ConferenceHeld(
        LocalDate on, String matter, int meeting, String chair, String present, String minutes, MeetingOutcome outcome)
        implements OfMatter {

    @Override
    public String action() {
        return "CONFERENCE_HELD";
    }

    @Override
    public String title() {
        return "登记联席会议情况";
    }

    @Override
    public String article() {
        return "39";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("议题", matter);
        lines.put("主持人", chair);
        lines.put("参会人员", present);
        lines.put("会议纪要", minutes);
        lines.put("会议结果", outcome.label());
        return lines;
    }
}
