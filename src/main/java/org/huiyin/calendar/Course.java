package org.huiyin.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * What is to be counted: a period from a day on, made longer by an extension, standing still in pauses.
 *
 * @param start day of the event; it is not counted
 * @param extendedBy calendar days that an extension adds to the unrolled last day; 0 where there is none
 * @param pauses days that do not count; none overlaps another
 */
public record Course(LocalDate start, Period period, int extendedBy, List<Pause> pauses) {

    public Course {
        pauses = List.copyOf(pauses);
        if (extendedBy < 0) {
            throw new IllegalArgumentException("延长天数不能是负数：" + extendedBy);
        }
    }

    public static Course of(LocalDate start, Period period) {
        return new Course(start, period, 0, List.of());
    }

    boolean standsStillOn(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.covers(day));
    }
}
