package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;

/**
 * That an extension was a mistake and does not hold (art. 34).
 *
 * @param told how and when the petitioner was told
 */
public record ExtensionTakenBack(LocalDate on, String reason, String told) implements Act {

    @Override
    public String action() {
        return "EXTENSION_TAKEN_BACK";
    }

    @Override
    public String title() {
        return "撤销延长办理期限";
    }

    @Override
    public String article() {
        return "34";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("撤销理由", reason);
        lines.put("告知信访人", told);
        return lines;
    }
}
