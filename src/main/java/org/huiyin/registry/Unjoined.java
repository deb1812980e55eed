package org.huiyin.registry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** That a petition was taken out of another again, in the files of both. */
record Unjoined(LocalDate on, String petition, String from, String reason) implements Act {

    @Override
    public String action() {
        return "UNJOINED";
    }

    @Override
    public String title() {
        return "取消并入";
    }

    @Override
    public @Nullable String article() {
        return null;
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("取消并入的信访事项", petition);
        lines.put("原并入", from);
        lines.put("理由", reason);
        return lines;
    }
}
