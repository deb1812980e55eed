package org.huiyin.desk.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * What a day of the demo brought.
 *
 * @param timers timers of the engine that were due
 * @param told reminders and rungs of the ladder that were told
 * @param stuck clocks that could not be looked at
 * @param lists posts that got a day's list
 * @param years what there is to say of years without a published calendar, a sentence each, on the day it comes up
 * @param mended what the sweep put right
 * @param open what the sweep left for somebody to see to
 */
record Lived(LocalDate date, int timers, int told, int stuck, int lists, List<String> years, int mended, int open) {

    Lived {
        years = List.copyOf(years);
    }

    static Lived nothingYet(LocalDate date) {
        return new Lived(date, 0, 0, 0, 0, List.of(), 0, 0);
    }

    /** True where the day passed and nothing came of it. */
    boolean quiet() {
        return equals(nothingYet(date));
    }

    /** The same day with what a later hour of it brought; the sweep is the last one's. */
    Lived and(Lived later) {
        return new Lived(
                date,
                timers + later.timers,
                told + later.told,
                stuck + later.stuck,
                lists + later.lists,
                later.years.isEmpty() ? years : later.years,
                mended + later.mended,
                Math.max(open, later.open));
    }
}
