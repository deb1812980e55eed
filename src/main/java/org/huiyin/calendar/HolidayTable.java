package org.huiyin.calendar;

import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
record HolidayTable(int year, boolean provisional, SortedMap<LocalDate, Kind> days) {

    static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setTrim(true)
            .get();

    private static final Map<String, Kind> KINDS = Map.of("off", Kind.OFF, "work", Kind.WORK);

    HolidayTable {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    enum Kind {
        OFF,
        WORK
    }

    /** Reads {@code date,name,kind}; a line that cannot be true is a {@link BadTable}. */
    static HolidayTable read(String file, int year, boolean provisional, Reader text) throws IOException {
        var days = new TreeMap<LocalDate, Kind>();
        try (var lines = FORMAT.parse(text)) {
            if (!lines.getHeaderNames().equals(List.of("date", "name", "kind"))) {
                throw new BadTable(file, 1, "表头应为 date,name,kind，实为 " + lines.getHeaderNames());
            }
            for (CSVRecord line : lines) {
                var at = new Place(file, lines.getCurrentLineNumber());
                LocalDate day = at.day(line, year);
                if (days.put(day, at.kind(line, day)) != null) {
                    throw at.bad("日期重复：" + day);
                }
            }
        }
        return new HolidayTable(year, provisional, days);
    }

    boolean isOff(LocalDate day) {
        return days.get(day) == Kind.OFF;
    }

    boolean isWorkingDay(LocalDate day) {
        Kind kind = days.get(day);
        return kind == null ? !isWeekend(day) : kind == Kind.WORK;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** A line of a file, to be named when it is wrong. */
    private record Place(String file, long line) {

        BadTable bad(String what) {
            return new BadTable(file, line, what);
        }

        LocalDate day(CSVRecord record, int year) {
            if (!record.isConsistent()) {
                throw bad("应有三列");
            }
            try {
                LocalDate day = LocalDate.parse(record.get("date"));
                if (day.getYear() != year) {
                    throw bad("不是 " + year + " 年的日期：" + day);
                }
                return day;
            } catch (DateTimeException notADate) {
                throw bad("没有这一天：" + record.get("date"));
            }
        }

        Kind kind(CSVRecord record, LocalDate day) {
            Kind kind = KINDS.get(record.get("kind"));
            if (kind == null) {
                throw bad("kind 只能是 off 或 work，不能是 " + record.get("kind"));
            }
            if (kind == Kind.WORK && !isWeekend(day)) {
                throw bad("调休上班日应在周末：" + day);
            }
            return kind;
        }
    }
}
