package org.huiyin.calendar;

/** A house with one calendar: the tables that the product brings along. */
record OnlyCalendar(WorkingCalendar inForce) implements Calendars {

    @Override
    public WorkingCalendar version(String version) {
        if (!inForce.version().equals(version)) {
            throw new UnknownCalendar(version);
        }
        return inForce;
    }
}
