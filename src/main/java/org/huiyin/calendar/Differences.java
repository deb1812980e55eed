package org.huiyin.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.huiyin.calendar.HolidayTable.Entry;
import org.jspecify.annotations.Nullable;

/** Compares two sets of tables day by day. */
final class Differences {

    private final HolidayTables was;
    private final HolidayTables becomes;
    private final List<Difference> found = new ArrayList<>();

    private Differences(HolidayTables was, HolidayTables becomes) {
        this.was = was;
        this.becomes = becomes;
    }

    /** In the order of their days, those of everybody before those of an organ. */
    static List<Difference> between(HolidayTables was, HolidayTables becomes) {
        var differences = new Differences(was, becomes);
        differences.years();
        differences.organs();
        differences.found.sort(Comparator.comparing(Difference::date)
                .thenComparing(Difference::organ, Comparator.nullsFirst(Comparator.naturalOrder())));
        return differences.found;
    }

    private void years() {
        var years = new TreeSet<>(was.byYear().keySet());
        years.addAll(becomes.byYear().keySet());
        for (int year : years) {
            var before = was.byYear().get(year);
            var after = becomes.byYear().get(year);
            if (before == null || after == null || before.provisional() != after.provisional()) {
                found.add(new Difference(null, LocalDate.of(year, 1, 1), state(before), state(after)));
            }
            if (before != null && after != null) {
                days(null, before.days(), after.days());
            }
        }
    }

    private void organs() {
        var before = was.exceptions().byOrgan();
        var after = becomes.exceptions().byOrgan();
        var organs = new TreeSet<>(before.keySet());
        organs.addAll(after.keySet());
        for (String organ : organs) {
            days(organ, before.getOrDefault(organ, new TreeMap<>()), after.getOrDefault(organ, new TreeMap<>()));
        }
    }

    private void days(@Nullable String organ, SortedMap<LocalDate, Entry> before, SortedMap<LocalDate, Entry> after) {
        var days = new TreeSet<>(before.keySet());
        days.addAll(after.keySet());
        for (LocalDate day : days) {
            String said = words(organ, day, before.get(day));
            String says = words(organ, day, after.get(day));
            if (!said.equals(says)) {
                found.add(new Difference(organ, day, said, says));
            }
        }
    }

    private static String state(@Nullable HolidayTable year) {
        if (year == null) {
            return "缺少该年度的安排";
        }
        return year.provisional() ? "该年度暂定" : "该年度已公布";
    }

    private static String words(@Nullable String organ, LocalDate day, @Nullable Entry entry) {
        if (entry != null) {
            return (entry.isWork() ? "上班（" : "放假（") + entry.name() + "）";
        }
        if (organ != null) {
            return "与其他单位一致";
        }
        return HolidayTable.isWeekend(day) ? "周末休息" : "上班";
    }
}
