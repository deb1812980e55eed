package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the check of the reply against the facts found.
 *
 * @param findings how it was checked and what was found
 * @param demand what is demanded next, or what is brought before the superior or the conference; null where it ends
 * @param replyBy last day of the next reply, or null where none is asked for
 */
public record SupervisionVerified(
        LocalDate on,
        String supervision,
        SupervisionVerdict verdict,
        String findings,
        @Nullable String demand,
        @Nullable LocalDate replyBy)
        implements OfSupervision {

    @Override
    public String action() {
        return "SUPERVISION_VERIFIED";
    }

    @Override
    public String title() {
        return "核实督办反馈";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", supervision);
        lines.put("核实情况", findings);
        lines.put("结论", verdict.label());
        if (demand != null) {
            lines.put("要求", demand);
        }
        if (replyBy != null) {
            lines.put("反馈期限", replyBy.toString());
        }
        return lines;
    }
}
