package org.huiyin.calendar;

import java.time.LocalDate;

/** The calendar in force, whichever it is at the moment of asking. */
record CalendarInForce(Calendars calendars) implements WorkingCalendar {

    @Override
    public CalendarDay day(LocalDate day) {
        return calendars.inForce().day(day);
    }

    @Override
    public boolean isRest(LocalDate day) {
        return calendars.inForce().isRest(day);
    }

    @Override
    public WorkingCalendar of(String organ) {
        return calendars.inForce().of(organ);
    }

    @Override
    public WorkingCalendar forWindow(String organ) {
        return calendars.inForce().forWindow(organ);
    }

    @Override
    public String version() {
        return calendars.inForce().version();
    }
}
