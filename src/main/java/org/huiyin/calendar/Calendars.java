package org.huiyin.calendar;

import java.util.List;

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

    /**
     * What one calendar says otherwise than an earlier one, in the order of the days.
     *
     * @throws UnknownCalendar as {@link #version} does
     */
    List<Difference> differences(String was, String becomes);
}
