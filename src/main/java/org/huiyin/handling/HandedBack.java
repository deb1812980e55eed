package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;

/**
 * That a petition went back from the organ to whoever sent it (art. 23, paragraph 3).
 *
 * @param count how often the petition has been handed back by now
 */
public record HandedBack(LocalDate on, String to, String toName, int count) implements Act {

    @Override
    public String action() {
        return "HANDED_BACK";
    }

    @Override
    public String title() {
        return "退回信访事项";
    }

    @Override
    public String article() {
        return "23";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("退回至", toName);
        lines.put("累计退回次数", String.valueOf(count));
        return lines;
    }
}
