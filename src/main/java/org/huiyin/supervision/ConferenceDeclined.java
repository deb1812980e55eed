package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * That a matter was not put on the agenda.
 *
 * @param chair who agreed to that, by office and name
 */
public record ConferenceDeclined(LocalDate on, String matter, String chair, String reason) implements OfMatter {

    @Override
    public String action() {
        return "CONFERENCE_DECLINED";
    }

    @Override
    public String title() {
        return "不列入联席会议议程";
    }

    @Override
    public String article() {
        return "39";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("议题", matter);
        lines.put("同意的召集人", chair);
        lines.put("理由", reason);
        return lines;
    }
}
