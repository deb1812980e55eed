package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * That an organ sent a petition down to an organ of its own system (art. 23, paragraph 1).
 *
 * @param to code of the lower organ
 * @param reportBy day by which it reports back where the petition is assigned to it, or null where it is transferred
 * @param inherited whether the organ itself had to report back to its sender
 */
public record PassedOn(
        LocalDate on, String to, String toName, @Nullable LocalDate reportBy, boolean inherited, String reasons)
        implements Act {

    @Override
    public String action() {
        return "PASSED_ON";
    }

    @Override
    public String title() {
        return reportBy == null ? "转送本系统下级机关、单位" : "交办本系统下级机关、单位";
    }

    @Override
    public String article() {
        return "23";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("下级机关、单位", toName);
        if (reportBy != null) {
            lines.put("报送办结报告最后一日", reportBy.toString());
        }
        lines.put("理由", reasons);
        return lines;
    }
}
