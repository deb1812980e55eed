package org.huiyin.calendar;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVRecord;
import org.huiyin.calendar.HolidayTable.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Days on which one organ works or rests otherwise than everybody, such as a region's own festival.
 *
 * @param byOrgan entries by organ code and day
 */
record OrganExceptions(SortedMap<String, SortedMap<LocalDate, Entry>> byOrgan) {

    static final OrganExceptions NONE = new OrganExceptions(new TreeMap<>());

    private static final List<String> HEADER = List.of("organ", "date", "name", "kind");

    OrganExceptions {
        byOrgan = Collections.unmodifiableSortedMap(new TreeMap<>(byOrgan));
    }

    /** Reads {@code organ,date,name,kind}; a line that cannot be true is a {@link BadTable}. */
    static OrganExceptions read(String file, Reader text, Predicate<String> organs) throws IOException {
        var byOrgan = new TreeMap<String, SortedMap<LocalDate, Entry>>();
        try (var lines = HolidayTable.FORMAT.parse(text)) {
            if (!lines.getHeaderNames().equals(HEADER)) {
                throw new BadTable(file, 1, "表头应为 organ,date,name,kind，实为 " + lines.getHeaderNames());
            }
            for (CSVRecord line : lines) {
                var at = new TableLine(file, lines.getCurrentLineNumber(), line);
                at.has(HEADER.size());
                LocalDate day = at.day();
                String code = at.text("organ");
                if (!organs.test(code)) {
                    throw at.bad("没有代码为 " + code + " 的机构");
                }
                var days = byOrgan.computeIfAbsent(code, organ -> new TreeMap<>());
                if (days.put(day, at.entry()) != null) {
                    throw at.bad("同一单位日期重复：" + day);
                }
            }
        }
        return new OrganExceptions(byOrgan);
    }

    boolean hasAny(String organ) {
        return byOrgan.containsKey(organ);
    }

    @Nullable
    Entry of(String organ, LocalDate day) {
        var days = byOrgan.get(organ);
        return days == null ? null : days.get(day);
    }
}
