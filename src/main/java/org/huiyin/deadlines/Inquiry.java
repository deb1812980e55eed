package org.huiyin.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.calendar.Course;
import org.huiyin.calendar.Explanation;
import org.huiyin.calendar.Pause;
import org.huiyin.calendar.Period;
import org.huiyin.calendar.Reckoning;
import org.huiyin.calendar.WorkingCalendar;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Shortening;
import org.huiyin.statute.Statute;
import org.huiyin.statute.Statute.Rule;
import org.huiyin.statute.Statute.Source;
import org.jspecify.annotations.Nullable;

/**
 * When a duty would be due, asked without a petition.
 *
 * @param from day of the event that starts it; not counted
 * @param extendedBy calendar days of an extension, or 0
 * @param pauses hearings, from their notices to their signed records, in any order
 * @param set last day that the assigner or decider set, in whose place nothing is counted; or null
 * @param local the locality's shorter period, or null where the law's own holds
 */
public record Inquiry(
        Duty duty,
        LocalDate from,
        int extendedBy,
        List<Pause> pauses,
        @Nullable LocalDate set,
        @Nullable Period local) {

    public Inquiry {
        pauses = List.copyOf(pauses);
    }

    /** By the law alone. */
    public Inquiry(Duty duty, LocalDate from, int extendedBy, List<Pause> pauses) {
        this(duty, from, extendedBy, pauses, null, null);
    }

    /**
     * The rule with each day counted by it.
     *
     * @param period what was counted: the rule's, or the locality's shorter one
     * @param isSet true where the last day was set, and nothing counted
     */
    public record Answer(Rule rule, Period period, boolean isSet, Explanation explanation) {}

    /**
     * Throws {@link LedgerRefused} for an extension, a pause, a set day or a period that the law does not know,
     * {@link org.huiyin.statute.NotInForce} and {@link org.huiyin.calendar.UnknownYear} where the day cannot be told.
     */
    public Answer answer(Statute statute, WorkingCalendar calendar) {
        Rule rule = statute.rule(duty, from);
        return set == null ? counted(rule, calendar) : set(rule, set, calendar);
    }

    private Answer set(Rule rule, LocalDate day, WorkingCalendar calendar) {
        refuse(rule.source() != Source.SET, "“" + rule.name() + "”的最后一日按期限推算，不能另行指定：只有交办、批示、协办和执行的最后一日由指定的单位写明。");
        refuse(day.isBefore(from), "指定的最后一日 " + day + " 早于起算日 " + from + "，请更正。");
        refuse(extendedBy != 0 || !pauses.isEmpty(), "指定了最后一日的期限不再延长，也不停止计算；需要改期的，由指定的单位重新指定。");
        var reckoning = new Reckoning(from, day, day, false);
        return new Answer(rule, rule.period(), true, new Explanation(reckoning, List.of(), calendar.version()));
    }

    private Answer counted(Rule rule, WorkingCalendar calendar) {
        Period period = period(rule);
        if (extendedBy != 0) {
            Refusals.days(Refusals.extendable(rule.extension(), rule), period, extendedBy);
        }
        if (!pauses.isEmpty()) {
            Refusals.pausable(rule);
            Refusals.overlap(anyTwoOverlap());
        }
        var explanation = calendar.explain(new Course(from, period, extendedBy, pauses));
        LocalDate lastDay = explanation.reckoning().lastDay();
        pauses.forEach(pause -> Refusals.outside(pause, from, lastDay));
        return new Answer(rule, period, false, explanation);
    }

    private Period period(Rule rule) {
        if (local == null) {
            return rule.period();
        }
        Shortening.against(rule, local.length(), local.unit()).ifPresent(wrong -> refuse(true, wrong + "。"));
        return local;
    }

    private boolean anyTwoOverlap() {
        return pauses.stream().anyMatch(one -> pauses.stream().anyMatch(two -> one != two && one.overlaps(two)));
    }

    private static void refuse(boolean wrong, String sentence) {
        if (wrong) {
            throw new LedgerRefused(sentence);
        }
    }
}
