package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.huiyin.routing.TellingWay;

/**
 * That one petitioner was told of the extension and its reasons (art. 34), or the ground for not telling.
 *
 * @param on day of the telling; where nobody can be told, the day that was put down
 * @param recipient key of the recipient
 * @param name masked
 */
public record ExtensionTold(LocalDate on, String recipient, String name, TellingWay way) implements Act {

    @Override
    public String action() {
        return way == TellingWay.UNCLEAR ? "EXTENSION_NOT_TOLD" : "EXTENSION_TOLD";
    }

    @Override
    public String title() {
        return way == TellingWay.UNCLEAR ? "记录不予告知延长办理期限" : "告知延长办理期限";
    }

    @Override
    public String article() {
        return "34";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("信访人", name);
        lines.put("告知方式", way.label());
        return lines;
    }
}
