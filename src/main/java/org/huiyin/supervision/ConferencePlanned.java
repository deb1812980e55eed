package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * When and with whom a matter is to be studied.
 *
 * @param chair who convenes, by office and name
 * @param members organs and persons that take part
 */
public record ConferencePlanned(LocalDate on, String matter, LocalDate meetingOn, String chair, String members)
        implements OfMatter {

    @Override
    public String action() {
        return "CONFERENCE_PLANNED";
    }

    @Override
    public String title() {
        return "安排联席会议议程";
    }

    @Override
    public String article() {
        return "39";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("议题", matter);
        lines.put("会议日期", meetingOn.toString());
        lines.put("召集人", chair);
        lines.put("参会单位和人员", members);
        return lines;
    }
}
