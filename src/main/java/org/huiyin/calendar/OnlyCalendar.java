package org.huiyin.calendar;

import java.util.List;

/** A house with one calendar: the tables that the product brings along. */
record OnlyCalendar(WorkingCalendar inForce) implements Calendars {

    @Override
    public WorkingCalendar version(String version) {
        if (!inForce.version().equals(version)) {
            throw new UnknownCalendar(version);
        }
        return inForce;
    }

    @Override
    public List<Difference> differences(String was, String becomes) {
        version(was);
        version(becomes);
        return List.of();
    }
}
