package org.huiyin.deadlines;

import java.time.LocalDate;
import org.huiyin.calendar.Period;
import org.huiyin.calendar.Reckoning;
import org.jspecify.annotations.Nullable;

/**
 * What a clock that starts now is counted by.
 *
 * @param target day by which the house itself wants it done; null where it wants nothing sooner
 */
record Beginning(
        Period period, Reckoning reckoning, @Nullable LocalDate target) {}
