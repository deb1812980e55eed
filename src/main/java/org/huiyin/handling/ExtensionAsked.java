package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;

/**
 * That a handler asked to make the sixty days longer (art. 34).
 *
 * @param days calendar days asked for
 * @param reason why the matter is complex
 */
public record ExtensionAsked(LocalDate on, int days, String reason) implements Act {

    @Override
    public String action() {
        return "EXTENSION_ASKED";
    }

    @Override
    public String title() {
        return "申请延长办理期限";
    }

    @Override
    public String article() {
        return "34";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("申请延长", days + " 日");
        lines.put("情况复杂的理由", reason);
        return lines;
    }
}
