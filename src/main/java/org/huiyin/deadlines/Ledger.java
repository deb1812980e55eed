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

    /** Appends STARTED with the rule and calendar version; starting a running clock again is refused. */
    void start(Clock clock, LocalDate from);

    /** Appends FULFILLED; does nothing where the clock is not running. */
    void fulfil(Clock clock, LocalDate on);

    /** Appends BREACHED once; later calls and calls before the breach instant do nothing. True when it was appended. */
    boolean breach(Clock clock);

    /** The instant after which the duty is late: 24:00 of the last day, Asia/Shanghai. Throws when not started. */
    Instant breachInstant(Clock clock);

    /** All clocks of a petition, in the order they started. */
    List<Face> of(String petition);

    /** The running duty (not window) of each petition that ends first; petitions without one are left out. */
    Map<String, Face> nearest(Collection<String> petitions);

    record Clock(String petition, Duty duty, String organ) {}
}
