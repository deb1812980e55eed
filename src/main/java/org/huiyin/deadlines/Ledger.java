package org.huiyin.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.huiyin.statute.Duty;

/**
 * The append-only ledger of every clock. A clock is petition + duty + organ that owes it (for a window: the organ whose
 * opinion opened it). Events and in which order: STARTED, then FULFILLED or CANCELLED, BREACHED in between. Dates are
 * derived from the events, never stored as truth.
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
     * The instant after which the duty is late: 24:00 of the last day, Asia/Shanghai; of the last round where there were
     * several. Throws {@link IllegalStateException} when not started.
     */
    Instant breachInstant(Clock clock);

    /** All clocks of a petition, each round apart, in the order they started. */
    List<Face> of(String petition);

    /**
     * The running duty of each petition that ends first, or the right that has not lapsed; never a window. Petitions
     * without one are left out.
     */
    Map<String, Face> nearest(Collection<String> petitions);

    record Clock(String petition, Duty duty, String organ) {}
}
