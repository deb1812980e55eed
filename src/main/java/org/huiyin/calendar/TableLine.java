package org.huiyin.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.huiyin.calendar.HolidayTable.Entry;
import org.huiyin.calendar.HolidayTable.Kind;

/** A line of a table, to be named when it is wrong. */
record TableLine(String file, long number, CSVRecord line) {

    private static final Map<String, Kind> KINDS = Map.of("off", Kind.OFF, "work", Kind.WORK);

    BadTable bad(String what) {
        return new BadTable(file, number, what);
    }

    void has(int columns) {
        if (!line.isConsistent()) {
            throw bad("应有" + (columns == 3 ? "三" : "四") + "列");
        }
    }

    String text(String column) {
        String text = line.get(column);
        if (text.isEmpty()) {
            throw bad(column + " 不能为空");
        }
        return text;
    }

    LocalDate day() {
        try {
            return LocalDate.parse(line.get("date"));
        } catch (DateTimeException notADate) {
            throw bad("没有这一天：" + line.get("date"));
        }
    }

    Entry entry() {
        Kind kind = KINDS.get(line.get("kind"));
        if (kind == null) {
            throw bad("kind 只能是 off 或 work，不能是 " + line.get("kind"));
        }
        return new Entry(text("name"), kind);
    }
}
