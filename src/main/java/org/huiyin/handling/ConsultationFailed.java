package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;

/**
 * That the organs consulted and did not agree who accepts the petition (art. 24, paragraph 1).
 *
 * @param arbiter code of the common superior, or of the bureau whose joint conference is asked
 */
public record ConsultationFailed(LocalDate on, String participants, String minutes, String arbiter, String arbiterName)
        implements Act {

    @Override
    public String action() {
        return "CONSULTATION_FAILED";
    }

    @Override
    public String title() {
        return "协商受理机关未达成一致";
    }

    @Override
    public String article() {
        return "24";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("参加协商的机关、单位", participants);
        lines.put("协商情况", minutes);
        lines.put("提请决定", arbiterName);
        return lines;
    }
}
