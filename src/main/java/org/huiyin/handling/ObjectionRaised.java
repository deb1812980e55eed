package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * An organ's objection to having been sent a petition, or its statement that the competence is in dispute (arts 23, 24).
 *
 * @param disputed true for a dispute, which the sender cannot simply refuse
 * @param proposed code of the organ it holds competent, or null where that one is not in the list
 * @param proposedName its name
 */
public record ObjectionRaised(
        LocalDate on,
        boolean disputed,
        String reasons,
        @Nullable String proposed,
        String proposedName) implements Act {

    @Override
    public String action() {
        return disputed ? "DISPUTE_RAISED" : "OBJECTION_RAISED";
    }

    @Override
    public String title() {
        return disputed ? "提出受理争议" : "提出异议";
    }

    @Override
    public String article() {
        return disputed ? "24" : "23";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("理由", reasons);
        lines.put("建议受理的机关、单位", proposedName);
        return lines;
    }
}
