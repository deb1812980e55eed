package org.huiyin.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The three-level dictionary of what petitions are about (内容分类); every entry is valid for a time. */
public interface ContentClasses {

    /** Entries valid on the day below the parent, or the first level where the parent is null; by code. */
    List<Entry> children(@Nullable String parent, LocalDate on);

    /** The entry valid on the day. */
    Optional<Entry> find(String code, LocalDate on);

    /** Names from the first level down, of an entry of any time; empty for null and for an unknown code. */
    List<String> path(@Nullable String code);

    /** Third-level entries valid on the day whose path contains every word of the text; by code, at most {@code limit}. */
    List<Entry> search(String text, LocalDate on, int limit);

    /**
     * @param code two digits for each level
     * @param path names from the first level down to this one
     * @param validTo last day, or null
     */
    record Entry(
            String code,
            String name,
            List<String> path,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        /** 1, 2 or 3. */
        public int level() {
            return code.length() / 2;
        }

        boolean validOn(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }
    }
}
