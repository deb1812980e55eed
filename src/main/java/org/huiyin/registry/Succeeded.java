package org.huiyin.registry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * That another organ goes on with the petition in place of one that was split, merged or abolished. The acts of the one
 * before are the successor's from then on.
 *
 * @param from code of the organ before
 * @param to code of its successor
 */
public record Succeeded(LocalDate on, String from, String fromName, String to, String toName, String basis)
        implements Act {

    /** Code of the organ that goes on in the organ's place by the successions of one file, oldest first. */
    public static String heir(String organ, List<Succeeded> successions) {
        String heir = organ;
        for (Succeeded next : successions) {
            heir = next.from().equals(heir) ? next.to() : heir;
        }
        return heir;
    }

    @Override
    public String action() {
        return "ORGAN_SUCCEEDED";
    }

    @Override
    public String title() {
        return "责任单位承继";
    }

    @Override
    public String article() {
        return "24";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("原单位", fromName);
        lines.put("继续行使职权的单位", toName);
        lines.put("依据", basis);
        return lines;
    }
}
