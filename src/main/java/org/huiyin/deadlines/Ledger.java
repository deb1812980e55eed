package org.huiyin.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.huiyin.statute.Duty;

/**
 * The append-only ledger of every clock. A clock is petition + duty + organ that owes it (for a window: the organ whose
 * opinion opened it), and the item it is owed for where an organ owes the same several times at once. It starts, may be paused, resumed, extended and counted anew while it runs, may be breached, and is
 * fulfilled or cancelled. Dates are derived from the events, never stored as truth.
 */
public interface Ledger {

    /**
     * Appends STARTED with the rule and calendar version; a clock that has ended may start another round. Throws
     * {@link IllegalStateException} where it is running, {@link org.huiyin.statute.NotInForce} and
     * {@link org.huiyin.calendar.UnknownYear} where its last day cannot be told.
     */
    void start(Clock clock, LocalDate from);

    /**
     * The same with the last day that the decider set, where the Regulation asks for one; it is not rolled over. Throws
     * {@link IllegalArgumentException} for a day before the start.
     */
    void start(Clock clock, LocalDate from, LocalDate lastDay);

    /**
     * Begins a clock where another of the petition's, or an earlier round of its own, stands: with its start, period,
     * extension, pauses and calendar, so that it ends on the same day and nothing is counted anew. Where that day is over
     * it ends on the given one. Throws {@link IllegalStateException} where the clock runs, or the other never started.
     */
    void goOn(Clock clock, Clock after, LocalDate on);

    /**
     * Ends every running clock of the petition as CANCELLED: it has ended, nothing more is owed.
     *
     * @param but duties that are owed all the same
     */
    void cancelAll(String petition, LocalDate on, Duty... but);

    /** Appends FULFILLED; does nothing where the clock is not running. */
    void fulfil(Clock clock, LocalDate on);

    /** Appends CANCELLED, the duty being owed no more; does nothing where the clock is not running. */
    void cancel(Clock clock, LocalDate on);

    /** Appends BREACHED once, never for what only lapses, and writes it to the trail; later calls and calls before the breach instant do nothing. True when it was appended. */
    boolean breach(Clock clock);

    /**
     * Stops the clock from the day on, that day included (art. 36: a hearing, from its notice). Throws
     * {@link LedgerRefused} where the law knows no pause, where the clock does not run, stands still already or is late,
     * and for a day before its start, within an earlier pause or after today.
     */
    void pause(Clock clock, LocalDate from);

    /** Lets the clock go on the day after, the signed record's. Throws {@link LedgerRefused} where it does not stand still, and for a day before the pause or after today. */
    void resume(Clock clock, LocalDate on);

    /**
     * Makes the period longer, once (art. 34). Throws {@link LedgerRefused} where the law knows no extension, for days
     * beyond the law's or the total's limit, for a second one, and once the last day is over.
     *
     * @param days calendar days added to the unrolled last day
     */
    void extend(Clock clock, int days, LocalDate on);

    /** The last day that {@link #extend} would give; writes nothing. Throws {@link LedgerRefused} where that would. */
    LocalDate extended(Clock clock, int days, LocalDate on);

    /** Takes the extension back, as if it had not been. Throws {@link LedgerRefused} where there is none. */
    void undoExtension(Clock clock, LocalDate on);

    /**
     * An heir goes on in the organ's place (art. 24): the clock ends as CANCELLED, and the heir's begins with its start,
     * period, extension and pauses, so that nothing is counted anew and what may be extended still may. Where the heir owes
     * the same already, the one that ends first goes on. Does nothing where the clock is not running.
     */
    void succeed(Clock clock, String heir, LocalDate on);

    /**
     * The instant after which the duty is late: 24:00 of the last day, Asia/Shanghai; of the last round where there were
     * several; while it stands still, as if it went on tomorrow. Throws {@link IllegalStateException} when not started.
     */
    Instant breachInstant(Clock clock);

    /** All clocks of a petition, each round apart, in the order they started. */
    List<Face> of(String petition);

    /** The same of many, by number, in one query; petitions without any are left out. */
    Map<String, List<Face>> of(Collection<String> petitions);

    /** The same as it stood when the day was over: by the events written until then and the calendars of those events. */
    List<Face> of(String petition, LocalDate asOf);

    /**
     * Why the dates of the petition's duty are what they are: one for each organ that owes it and each round.
     *
     * @param asOf day at whose end the question is asked; today or earlier
     */
    List<Why> why(String petition, Duty duty, LocalDate asOf);

    /**
     * The running duty of each petition that ends first, or the right that has not lapsed; never a window or what
     * recurs, such as the weekly word to the petitioner. Petitions without one are left out.
     */
    Map<String, Face> nearest(Collection<String> petitions);

    /**
     * @param item for what it is owed where an organ may owe the same several times in one petition, such as the id of a
     *     request for review; empty elsewhere
     */
    record Clock(String petition, Duty duty, String organ, String item) {

        public Clock(String petition, Duty duty, String organ) {
            this(petition, duty, organ, "");
        }
    }
}
