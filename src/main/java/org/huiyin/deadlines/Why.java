package org.huiyin.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.calendar.Counted;
import org.huiyin.calendar.Period;
import org.huiyin.statute.Statute;
import org.jspecify.annotations.Nullable;

/**
 * Why a date is what it is: the rule, the events that moved it and each day that was counted or not.
 *
 * @param period the period counted; shorter than the rule's where the locality shortened it
 * @param setLastDay the last day that the decider set, in whose place nothing is counted; else null
 * @param story the clock's events in the order they were written
 * @param days each day of the count; empty where the last day was set
 * @param calendarVersion calendar of the count
 */
public record Why(
        Face face,
        Statute.Rule rule,
        Period period,
        @Nullable LocalDate setLastDay,
        List<Event> story,
        List<Counted> days,
        String calendarVersion) {

    public Why {
        story = List.copyOf(story);
        days = List.copyOf(days);
    }

    /**
     * A line of the ledger.
     *
     * @param on day of the event; an event may be written later than it happened
     * @param at when it was written
     * @param officer id of who wrote it
     * @param days calendar days of an extension; 0 otherwise
     */
    public record Event(Happening what, LocalDate on, Instant at, String officer, int days, String calendarVersion) {}
}
