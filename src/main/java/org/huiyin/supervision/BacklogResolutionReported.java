package org.huiyin.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * That the organ reports the matter resolved; nobody has verified it yet.
 *
 * @param papers that prove it, or null
 */
public record BacklogResolutionReported(
        LocalDate on,
        String backlog,
        String text,
        BacklogPetitionersView view,
        @Nullable String papers) implements OfBacklog {

    @Override
    public String action() {
        return "BACKLOG_RESOLUTION_REPORTED";
    }

    @Override
    public String title() {
        return "报告积案化解情况";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("编号", backlog);
        lines.put("化解情况", text);
        lines.put("信访人的态度", view.label());
        Act.put(lines, "证明材料", papers);
        return lines;
    }
}
