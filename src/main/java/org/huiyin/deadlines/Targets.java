package org.huiyin.deadlines;

import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.calendar.Period;

/**
 * How soon the house itself wants a duty done (practice), inside the law's period. The port is implemented by whoever
 * reads the table of internal periods; what lies outside the law's period is not aimed at.
 */
public interface Targets {

    /**
     * The house's own period of a clock that starts now; empty where it wants nothing sooner than the law.
     *
     * @param from day of the event that starts it; not counted
     */
    Optional<Period> of(Ledger.Clock clock, LocalDate from);
}
