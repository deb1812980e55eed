package org.huiyin.calendar;

import java.time.LocalDate;

/**
 * What a petitioner's own period rolls by.
 *
 * @param all the calendar of everybody
 * @param own the same with the organ's exceptions
 */
record WindowCalendar(WorkingCalendar all, WorkingCalendar own) implements WorkingCalendar {

    @Override
    public CalendarDay day(LocalDate day) {
        CalendarDay ofAll = all.day(day);
        return ofAll.working() ? own.day(day) : ofAll;
    }

    @Override
    public boolean isRest(LocalDate day) {
        return all.isRest(day) || own.isRest(day);
    }

    @Override
    public WorkingCalendar of(String organ) {
        return all.of(organ);
    }

    @Override
    public String version() {
        return own.version();
    }
}
