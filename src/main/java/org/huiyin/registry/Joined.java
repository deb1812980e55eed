package org.huiyin.registry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** That the petition was joined to another of the same matter, in its own file. */
public record Joined(LocalDate on, String into, String reason) implements Act {

    @Override
    public String action() {
        return "JOINED";
    }

    @Override
    public String title() {
        return "并入同一信访事项";
    }

    @Override
    public String article() {
        return "19";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("并入", into);
        lines.put("并入理由", reason);
        return lines;
    }
}
