package org.huiyin.calendar;

/**
 * A length of time in the law's units.
 *
 * @param length positive number of units
 */
public record Period(int length, Unit unit) {

    public Period {
        if (length <= 0) {
            throw new IllegalArgumentException("A period is at least one " + unit + ", not " + length);
        }
    }

    public static Period ofDays(int days) {
        return new Period(days, Unit.DAYS);
    }

    public static Period ofWorkingDays(int days) {
        return new Period(days, Unit.WORKING_DAYS);
    }

    public static Period ofMonths(int months) {
        return new Period(months, Unit.MONTHS);
    }

    /** Calendar days, working days (State Council notices), months. */
    public enum Unit {
        DAYS,
        WORKING_DAYS,
        MONTHS
    }
}
