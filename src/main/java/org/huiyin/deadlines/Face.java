package org.huiyin.deadlines;

import java.time.LocalDate;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;

/**
 * A clock as it is read.
 *
 * @param name Chinese name of the duty
 * @param article article in Arabic figures
 * @param started day of the event that started it
 * @param rawLastDay last day by counting alone
 * @param lastDay last day after rolling over rest days
 * @param provisional true where a year's table is not yet published
 * @param doneOn day of fulfilment or cancellation, or null while it runs
 * @param daysLeft calendar days from today (once ended: from that day) to the last day: 0 on the last day, negative
 *     when late
 */
public record Face(
        String petition,
        Duty duty,
        String organ,
        String name,
        String article,
        boolean window,
        LocalDate started,
        LocalDate rawLastDay,
        LocalDate lastDay,
        boolean provisional,
        @Nullable LocalDate doneOn,
        long daysLeft,
        State state) {

    /**
     * CALM, SOON (three working days or less), TODAY, LATE while it runs; DONE in time, DONE_LATE after; CANCELLED when
     * it is owed no more; CLOSED for a window whose last day is over and LAPSED for a right of the organ that it did not
     * use until then, which is nobody's fault.
     */
    public enum State {
        CALM,
        SOON,
        TODAY,
        LATE,
        DONE,
        DONE_LATE,
        CANCELLED,
        CLOSED,
        LAPSED
    }
}
