package org.huiyin.statute;

import java.util.Optional;
import org.huiyin.calendar.Period;

/**
 * Shorter periods that a locality sets for its organs. The port is implemented by whoever reads the locality's table;
 * that table is checked before it is put down, for a period may only be shortened, and a window not even that.
 */
public interface LocalPeriods {

    /** The locality's period for the organ's duty; empty where the Regulation's own holds. */
    Optional<Period> of(Duty duty, String organ);
}
