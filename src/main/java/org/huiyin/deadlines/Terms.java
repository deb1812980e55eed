package org.huiyin.deadlines;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.huiyin.calendar.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a line of the ledger says of the count.
 *
 * @param setLastDay last day that the decider set, on a start
 * @param periodLength with its unit the period that is counted, on a start; the locality may have made it shorter than
 *     the law's; null on lines written before periods were
 * @param extendedBy calendar days, on an extension
 * @param target day by which the house itself wants it done, inside the law's, on a start
 */
@Embeddable
record Terms(
        @Nullable @Column(name = "set_last_day") LocalDate setLastDay,
        @Nullable @Column(name = "period_length") Integer periodLength,

        @Enumerated(EnumType.STRING) @Column(name = "period_unit")
        Period.@Nullable Unit periodUnit,

        @Nullable @Column(name = "extended_by") Integer extendedBy,
        @Nullable @Column(name = "target_day") LocalDate target) {

    static final Terms NONE = new Terms(null, null, null, null, null);

    static Terms over(Period period) {
        return new Terms(null, period.length(), period.unit(), null, null);
    }

    Terms until(@Nullable LocalDate day) {
        return new Terms(day, periodLength, periodUnit, extendedBy, target);
    }

    Terms aimingAt(@Nullable LocalDate day) {
        return new Terms(setLastDay, periodLength, periodUnit, extendedBy, day);
    }

    static Terms longerBy(int days) {
        return new Terms(null, null, null, days, null);
    }

    @Nullable
    Period period() {
        return periodLength == null || periodUnit == null ? null : new Period(periodLength, periodUnit);
    }
}
