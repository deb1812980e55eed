package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;

/**
 * What the head of the organ decided on an extension (art. 34).
 *
 * @param days calendar days approved; 0 where it was refused
 * @param reasons of the extension as the petitioner is told them, or of the refusal
 */
public record ExtensionDecided(LocalDate on, int days, String reasons) implements Act {

    @Override
    public String action() {
        return days > 0 ? "EXTENSION_APPROVED" : "EXTENSION_REFUSED";
    }

    @Override
    public String title() {
        return days > 0 ? "批准延长办理期限" : "不予延长办理期限";
    }

    @Override
    public String article() {
        return "34";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        if (days > 0) {
            lines.put("批准延长", days + " 日");
        }
        lines.put("理由", reasons);
        return lines;
    }
}
