package org.huiyin.registry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * That parts of the petition go their own way, in the file of the one that keeps the rest.
 *
 * @param parts numbers of the new petitions
 * @param requests the requests that left, one text for each part
 */
record SplitInto(LocalDate on, List<String> parts, List<String> requests, String reason) implements Act {

    @Override
    public String action() {
        return "SPLIT_INTO";
    }

    @Override
    public String title() {
        return "分拆信访事项";
    }

    @Override
    public String article() {
        return "22";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        for (int i = 0; i < parts.size(); i++) {
            lines.put("分出 " + parts.get(i), requests.get(i));
        }
        lines.put("分拆理由", reason);
        return lines;
    }
}
