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
 * @param goesOnFrom name of the duty whose days this one goes on with; null where it counts days of its own
 * @param story the clock's events in the order they were written
 * @param days each day of the count; empty where the last day was set
 * @param calendarVersion calendar of the count
 */
public record Why(
        Face face,
        Statute.Rule rule,
        Period period,
        @Nullable LocalDate setLastDay,
        @Nullable String goesOnFrom,
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
     * @param change what a new calendar moved; null on other lines
     */
    public record Event(
            Happening what,
            LocalDate on,
            Instant at,
            String officer,
            int days,
            String calendarVersion,
            @Nullable Change change) {}

    /**
     * A last day that a new calendar moved.
     *
     * @param why the days that moved it, in Chinese; empty where only the day before rolling over moved
     */
    public record Change(LocalDate from, LocalDate to, String why) {}
}
