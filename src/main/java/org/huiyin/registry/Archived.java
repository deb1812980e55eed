package org.huiyin.registry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.statute.Ending;
import org.jspecify.annotations.Nullable;

/**
 * That a petition was archived, and in which lawful way it ended.
 *
 * @param paper the document on which the ending rests, with its number where it has one
 */
public record Archived(
        LocalDate on, Ending ending, String paper, @Nullable String remarks) implements Act {

    @Override
    public String action() {
        return "ARCHIVED";
    }

    @Override
    public String title() {
        return "归档";
    }

    @Override
    public @Nullable String article() {
        return ending.article();
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("办结方式", ending.label());
        lines.put("办结文书", paper);
        if (remarks != null) {
            lines.put("归档说明", remarks);
        }
        return lines;
    }
}
