package org.huiyin.calendar;

import java.time.LocalDate;

/** Working days from the State Council's yearly notices. A year without a table is {@link UnknownYear}, never a guess. */
public interface WorkingCalendar {

    boolean isWorkingDay(LocalDate day);

    /** The n-th working day after a day; the day itself is not counted. */
    LocalDate plusWorkingDays(LocalDate day, int n);

    /** The last day of a period: raw, and rolled to the next working day when it falls on a rest day. */
    Reckoning reckon(LocalDate start, Period period);

    /** Name of the table set in use, kept on the ledger. */
    String version();
}
