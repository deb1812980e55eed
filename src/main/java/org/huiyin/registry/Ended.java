package org.huiyin.registry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.statute.Ending;
import org.jspecify.annotations.Nullable;

/**
 * That a petition came to its end on the way, before its handling did: withdrawn, agreed, or nobody left to answer. The
 * archive reads the ending from here.
 *
 * @param paper the document on which the ending rests, with its number where it has one
 */
public record Ended(
        LocalDate on, Ending ending, String paper, @Nullable String remarks) implements Act {

    @Override
    public String action() {
        return "ENDED";
    }

    @Override
    public String title() {
        return "终结办理";
    }

    @Override
    public @Nullable String article() {
        return ending.article();
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("终结事由", ending.label());
        lines.put("依据文书", paper);
        if (remarks != null) {
            lines.put("说明", remarks);
        }
        return lines;
    }
}
