package org.huiyin.calendar;

import java.io.IOException;
import java.io.Reader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The days of one year on which work and rest differ from the plain week.
 *
 * @param provisional true where the year's notice is not yet published
 * @param days off (rest) and work (make-up) days by date
 */
record HolidayTable(int year, boolean provisional, SortedMap<LocalDate, Entry> days) {

    static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setTrim(true)
            .get();

    private static final List<String> HEADER = List.of("date", "name", "kind");

    HolidayTable {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    enum Kind {
        OFF,
        WORK
    }

    /**
     * What a notice says of a day.
     *
     * @param name the holiday, such as 春节
     */
    record Entry(String name, Kind kind) {

        boolean isWork() {
            return kind == Kind.WORK;
        }
    }

    /** Reads {@code date,name,kind}; a line that cannot be true is a {@link BadTable}. */
    static HolidayTable read(String file, int year, boolean provisional, Reader text) throws IOException {
        var days = new TreeMap<LocalDate, Entry>();
        try (var lines = FORMAT.parse(text)) {
            if (!lines.getHeaderNames().equals(HEADER)) {
                throw new BadTable(file, 1, "表头应为 date,name,kind，实为 " + lines.getHeaderNames());
            }
            for (CSVRecord line : lines) {
                var at = new TableLine(file, lines.getCurrentLineNumber(), line);
                at.has(HEADER.size());
                LocalDate day = dayOf(year, at);
                if (days.put(day, entry(day, at)) != null) {
                    throw at.bad("日期重复：" + day);
                }
            }
        }
        return new HolidayTable(year, provisional, days);
    }

    private static LocalDate dayOf(int year, TableLine at) {
        LocalDate day = at.day();
        if (day.getYear() != year) {
            throw at.bad("不是 " + year + " 年的日期：" + day);
        }
        return day;
    }

    private static Entry entry(LocalDate day, TableLine at) {
        Entry entry = at.entry();
        if (entry.isWork() && !isWeekend(day)) {
            throw at.bad("调休上班日应在周末：" + day);
        }
        return entry;
    }

    boolean isWorkingDay(LocalDate day) {
        Entry entry = days.get(day);
        return entry == null ? !isWeekend(day) : entry.isWork();
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
