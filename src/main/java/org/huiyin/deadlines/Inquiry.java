package org.huiyin.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.calendar.Course;
import org.huiyin.calendar.Explanation;
import org.huiyin.calendar.Pause;
import org.huiyin.calendar.WorkingCalendar;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Statute;
import org.huiyin.statute.Statute.Rule;

/**
 * When a duty would be due by the law alone, asked without a petition.
 *
 * @param from day of the event that starts it; not counted
 * @param extendedBy calendar days of an extension, or 0
 * @param pauses hearings, from their notices to their signed records, in any order
 */
public record Inquiry(Duty duty, LocalDate from, int extendedBy, List<Pause> pauses) {

    public Inquiry {
        pauses = List.copyOf(pauses);
    }

    /** The rule with each day counted by it. */
    public record Answer(Rule rule, Explanation explanation) {}

    /**
     * Throws {@link LedgerRefused} for an extension or a pause that the law does not know,
     * {@link org.huiyin.statute.NotInForce} and {@link org.huiyin.calendar.UnknownYear} where the day cannot be told.
     */
    public Answer answer(Statute statute, WorkingCalendar calendar) {
        Rule rule = statute.rule(duty, from);
        if (extendedBy != 0) {
            Refusals.days(Refusals.extendable(rule.extension(), rule), rule.period(), extendedBy);
        }
        if (!pauses.isEmpty()) {
            Refusals.pausable(rule);
            Refusals.overlap(anyTwoOverlap());
        }
        var explanation = calendar.explain(new Course(from, rule.period(), extendedBy, pauses));
        LocalDate lastDay = explanation.reckoning().lastDay();
        pauses.forEach(pause -> Refusals.outside(pause, from, lastDay));
        return new Answer(rule, explanation);
    }

    private boolean anyTwoOverlap() {
        return pauses.stream().anyMatch(one -> pauses.stream().anyMatch(two -> one != two && one.overlaps(two)));
    }
}
