package org.huiyin.deadlines;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.huiyin.calendar.Reckoning;
import org.huiyin.calendar.WorkingCalendar;
import org.huiyin.deadlines.Face.State;
import org.huiyin.deadlines.LedgerEvent.Kind;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Statute;
import org.huiyin.statute.Statute.Nature;
import org.huiyin.statute.Statute.Rule;
import org.springframework.stereotype.Component;

/** Reads clocks: derives their dates by the law of the day they started and by the calendar. */
@Component
class Faces {

    /** Working days ahead from which a date counts as near. */
    private static final int SOON = 3;

    private final Statute statute;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Faces(Statute statute, WorkingCalendar calendar, Clock clock) {
        this.statute = statute;
        this.calendar = calendar;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Rule rule(Duty duty, LocalDate started) {
        return statute.rule(duty, started);
    }

    Rule rule(Round round) {
        return rule(round.clock().duty(), round.start().day());
    }

    String calendarVersion() {
        return calendar.version();
    }

    Reckoning reckon(Duty duty, LocalDate started) {
        return calendar.reckon(started, rule(duty, started).period());
    }

    Reckoning reckon(Round round) {
        LocalDate set = round.start().setLastDay();
        return set != null
                ? new Reckoning(round.start().day(), set, set, false)
                : reckon(round.clock().duty(), round.start().day());
    }

    /** 24:00 of the last day. */
    Instant breachInstant(Round round) {
        return reckon(round).lastDay().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    Face of(Round round) {
        Rule rule = rule(round);
        Reckoning reckoning = reckon(round);
        var today = LocalDate.ofInstant(now(), clock.getZone());
        LedgerEvent end = round.end();
        return new Face(
                round.clock().petition(),
                rule.duty(),
                round.clock().organ(),
                rule.name(),
                rule.article(),
                rule.window(),
                reckoning.start(),
                reckoning.rawLastDay(),
                reckoning.lastDay(),
                reckoning.provisional(),
                end == null ? null : end.day(),
                DAYS.between(end == null ? today : end.day(), reckoning.lastDay()),
                end == null ? running(rule, reckoning.lastDay(), today) : ended(rule, reckoning.lastDay(), end));
    }

    private State running(Rule rule, LocalDate lastDay, LocalDate today) {
        if (today.isAfter(lastDay)) {
            return over(rule);
        }
        if (today.equals(lastDay)) {
            return State.TODAY;
        }
        return isSoon(lastDay, today) ? State.SOON : State.CALM;
    }

    private static State ended(Rule rule, LocalDate lastDay, LedgerEvent end) {
        boolean inTime = !end.day().isAfter(lastDay);
        if (end.kind() == Kind.CANCELLED) {
            // whoever takes up what it may no longer refuse gives up a right that has lapsed already
            return !inTime && rule.nature() == Nature.RIGHT ? State.LAPSED : State.CANCELLED;
        }
        if (inTime) {
            return State.DONE;
        }
        // used late where the house lets it be used late
        return rule.window() ? State.CLOSED : State.DONE_LATE;
    }

    private static State over(Rule rule) {
        return switch (rule.nature()) {
            case WINDOW -> State.CLOSED;
            case RIGHT -> State.LAPSED;
            case DUTY -> State.LATE;
        };
    }

    /** Counts up to the last day only: a year without a table behind it does not matter. */
    private boolean isSoon(LocalDate lastDay, LocalDate today) {
        return today.plusDays(1)
                        .datesUntil(lastDay.plusDays(1))
                        .filter(calendar::isWorkingDay)
                        .limit(SOON + 1L)
                        .count()
                <= SOON;
    }
}
