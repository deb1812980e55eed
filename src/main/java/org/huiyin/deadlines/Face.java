package org.huiyin.deadlines;

import java.time.LocalDate;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;

/**
 * A clock as it is read.
 *
 * @param item for what it is owed, as {@link Ledger.Clock} has it; mostly empty
 * @param name Chinese name of the duty
 * @param article article in Arabic figures
 * @param started day of the event that started it
 * @param rawLastDay last day by counting alone
 * @param lastDay last day after rolling over rest days; while the clock stands still, as if it went on tomorrow
 * @param target day by which the house itself wants it done, never after the last day; null where it sets none
 * @param provisional true where a year's table is not yet published
 * @param extendedBy calendar days of the extension in force, or 0
 * @param doneOn day of fulfilment or cancellation, or null while it runs
 * @param daysLeft calendar days from today (once ended: from that day) to the last day: 0 on the last day, negative
 *     when late
 * @param recordedLate true where it was done in time and put down only after its breach, which is none then: whether a
 *     duty was late is counted by the day it was done
 */
public record Face(
        String petition,
        Duty duty,
        String organ,
        String item,
        String name,
        String article,
        boolean window,
        LocalDate started,
        LocalDate rawLastDay,
        LocalDate lastDay,
        @Nullable LocalDate target,
        boolean provisional,
        int extendedBy,
        @Nullable LocalDate doneOn,
        long daysLeft,
        State state,
        boolean recordedLate) {

    /** The clock of which it is read. */
    public Ledger.Clock clock() {
        return new Ledger.Clock(petition, duty, organ, item);
    }

    /**
     * CALM, SOON (three working days or less), TODAY, LATE while it runs, PAUSED while it stands still; DONE in time,
     * DONE_LATE after; CANCELLED when it is owed no more; CLOSED for a window whose last day is over and LAPSED for a
     * right of the organ that it did not use until then, which is nobody's fault.
     */
    public enum State {
        CALM,
        SOON,
        TODAY,
        LATE,
        PAUSED,
        DONE,
        DONE_LATE,
        CANCELLED,
        CLOSED,
        LAPSED
    }
}
