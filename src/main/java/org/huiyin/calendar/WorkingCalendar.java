package org.huiyin.calendar;

import java.time.LocalDate;

/** Working days from the State Council's yearly notices. A year without a table is {@link UnknownYear}, never a guess. */
public interface WorkingCalendar {

    /**
     * The calendar that the product brings along, for whoever asks without an application around it; a last day on a
     * plain weekend rolls over.
     */
    static WorkingCalendar ofTheProduct() {
        return new NoticeCalendar(HolidayTables.load(HolidayTables.FOLDER), true);
    }

    /** The day with what a notice or an exception says of it. */
    CalendarDay day(LocalDate day);

    /** Whether a period that ends on the day rolls over to the next one. */
    boolean isRest(LocalDate day);

    /** The same calendar with an organ's own exceptions; the calendar itself where the organ has none. */
    WorkingCalendar of(String organ);

    /**
     * The same for a petitioner's own period, which an organ's exceptions may lengthen and never shorten: a day on which
     * everybody rests is a rest day though this organ works, and a day on which it rests is one too.
     */
    default WorkingCalendar forWindow(String organ) {
        WorkingCalendar own = of(organ);
        return own.equals(this) ? this : new WindowCalendar(this, own);
    }

    /** Name of the table set in use, kept on the ledger. */
    String version();

    default boolean isWorkingDay(LocalDate day) {
        return day(day).working();
    }

    /** The n-th working day after a day; the day itself is not counted. */
    default LocalDate plusWorkingDays(LocalDate day, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("Working days are counted from one, not " + n);
        }
        LocalDate last = day;
        for (int counted = 0; counted < n; ) {
            last = last.plusDays(1);
            counted += isWorkingDay(last) ? 1 : 0;
        }
        return last;
    }

    /**
     * Whether a day is at most so many working days ahead; true of a day that has come. Counts up to the day only: a year
     * without a table behind it does not matter.
     */
    default boolean isWithin(LocalDate today, LocalDate day, int workingDays) {
        return !day.isAfter(today)
                || today.plusDays(1)
                                .datesUntil(day.plusDays(1))
                                .filter(this::isWorkingDay)
                                .limit(workingDays + 1L)
                                .count()
                        <= workingDays;
    }

    /** The last day of a period: raw, and rolled to the next working day when it falls on a rest day. */
    default Reckoning reckon(LocalDate start, Period period) {
        return reckon(Course.of(start, period));
    }

    /** The same of a course with extension and pauses. */
    default Reckoning reckon(Course course) {
        return explain(course).reckoning();
    }

    /** The last day with every day that led to it. */
    default Explanation explain(Course course) {
        return new Walk(this, course).explanation();
    }
}
