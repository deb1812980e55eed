package org.huiyin.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huiyin.calendar.HolidayTable.Entry;

/** Counts with a finger on the calendar, and shares no line with the product's counting. */
final class NaiveCounter {

    private final Map<LocalDate, Entry> everybody;
    private final Map<LocalDate, Entry> organ;
    private final boolean weekendsRollOver;

    NaiveCounter(Map<LocalDate, Entry> everybody, Map<LocalDate, Entry> organ, boolean weekendsRollOver) {
        this.everybody = everybody;
        this.organ = organ;
        this.weekendsRollOver = weekendsRollOver;
    }

    /** Days on which the count goes on, of which the last is the last day by counting alone. */
    List<LocalDate> counted(Course course) {
        var days = new ArrayList<LocalDate>();
        LocalDate day = course.start();
        int wanted = course.period().length();
        if (course.period().unit() == Period.Unit.MONTHS) {
            LocalDate end = corresponding(course.start(), wanted);
            while (day.isBefore(end)) {
                day = day.plusDays(1);
                wanted += paused(course, day) ? 1 : 0;
            }
            days.add(end);
            wanted -= course.period().length() - 1;
        }
        boolean onlyWorking = course.period().unit() == Period.Unit.WORKING_DAYS;
        while (days.size() < wanted) {
            day = day.plusDays(1);
            if (!paused(course, day) && (!onlyWorking || works(day))) {
                days.add(day);
            }
        }
        while (days.size() < wanted + course.extendedBy()) {
            day = day.plusDays(1);
            if (!paused(course, day)) {
                days.add(day);
            }
        }
        return days;
    }

    LocalDate rolled(Course course, LocalDate raw) {
        LocalDate day = raw;
        while (rests(day) || paused(course, day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    boolean works(LocalDate day) {
        Entry entry = entry(day);
        if (entry != null) {
            return entry.kind() == HolidayTable.Kind.WORK;
        }
        return day.getDayOfWeek().getValue() < 6;
    }

    private boolean rests(LocalDate day) {
        return !works(day) && (weekendsRollOver || entry(day) != null);
    }

    private Entry entry(LocalDate day) {
        return organ.containsKey(day) ? organ.get(day) : everybody.get(day);
    }

    private static boolean paused(Course course, LocalDate day) {
        for (Pause pause : course.pauses()) {
            if (day.compareTo(pause.from()) >= 0 && day.compareTo(pause.until()) <= 0) {
                return true;
            }
        }
        return false;
    }

    /** The day of the same number, or the last that the month has. */
    private static LocalDate corresponding(LocalDate start, int months) {
        int month = start.getMonthValue() - 1 + months;
        int year = start.getYear() + month / 12;
        int day = start.getDayOfMonth();
        boolean leap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0;
        int longest = switch (month % 12 + 1) {
            case 2 -> leap ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
        return LocalDate.of(year, month % 12 + 1, Math.min(day, longest));
    }
}
