package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/** How an organ deals with a petition (arts 29 to 31), what was proposed, and why it differs. */
public record RouteChosen(
        LocalDate on,
        Path path,
        Route route,
        @Nullable SimpleGround simple,
        String reasons,
        @Nullable String reclassified,
        @Nullable String proposed,
        @Nullable String deviation)
        implements Act {

    @Override
    public String action() {
        return "ROUTE_DECIDED";
    }

    @Override
    public String title() {
        return "确定办理途径";
    }

    @Override
    public String article() {
        return route.article();
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("办理途径", route.label());
        Act.put(lines, "简易办理", simple == null ? null : simple.label());
        lines.put("理由", reasons);
        Act.put(lines, "信访目的与登记不一致的理由", reclassified);
        Act.put(lines, "系统建议", proposed);
        Act.put(lines, "未采用建议的理由", deviation);
        return lines;
    }
}
