package org.huiyin.process.sweep;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a sweep came upon.
 *
 * @param at when it began
 * @param until when it was done
 * @param counts how many of each kind; kinds without any are left out
 * @param findings the first of each kind
 */
public record SweepReport(Instant at, Instant until, Map<Kind, Integer> counts, List<Finding> findings) {

    /**
     * One thing found.
     *
     * @param petition its number; empty where it concerns none
     * @param sentence what is the matter, in Chinese
     */
    public record Finding(Kind kind, String petition, String sentence) {}

    public int count(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /** How many things somebody must see to. */
    public int open() {
        return counts.keySet().stream()
                .filter(kind -> !kind.mended())
                .mapToInt(this::count)
                .sum();
    }

    /** Petitions at which nobody works: nobody is at the post or may be, there is no post, or no task at all. */
    public int petitionsWithoutOwner() {
        return count(Kind.POST_VACANT) + count(Kind.POST_BARRED) + count(Kind.POST_MISSING) + count(Kind.NOWHERE);
    }

    /** Clocks and waits whose timer is not there, or had stopped. */
    public int withoutTimer() {
        return count(Kind.TIMER_MISSING) + count(Kind.TIMER_DEAD);
    }
}
