package org.huiyin.calendar;

/** Every calendar that was ever in force, by version, so that a date counted once can be counted again. */
public interface Calendars {

    /** The calendar by which clocks that start now are counted. */
    WorkingCalendar inForce();

    /**
     * A calendar by the name that the ledger keeps, {@link WorkingCalendar#version()}.
     *
     * @throws UnknownCalendar where none of that name was ever kept
     */
    WorkingCalendar version(String version);
}
