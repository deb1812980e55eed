package org.huiyin.deadlines;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.huiyin.calendar.Reckoning;
import org.huiyin.calendar.WorkingCalendar;
import org.huiyin.deadlines.Face.State;
import org.huiyin.statute.Statute.Nature;
import org.huiyin.statute.Statute.Rule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads clocks: what the ledger says of them, seen from a day. */
@Component
class Faces {

    /** Working days ahead from which a date counts as near. */
    private static final int SOON = 3;

    private final Count count;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Faces(Count count, WorkingCalendar calendar, Clock clock) {
        this.count = count;
        this.calendar = calendar;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return dayOf(now());
    }

    /** The day of the instant in the house's zone. */
    LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    /** The instant at which the day is over in the house's zone. */
    Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    /** 24:00 of the last day. */
    Instant breachInstant(Round round) {
        return endOf(count.reckon(round, today()).lastDay());
    }

    Face of(Round round) {
        return of(round, today());
    }

    Face of(Round round, LocalDate today) {
        Rule rule = count.rule(round);
        Reckoning reckoning = count.reckon(round, today);
        LedgerEvent end = round.end();
        return new Face(
                round.clock().petition(),
                rule.duty(),
                round.clock().organ(),
                round.clock().item(),
                rule.name(),
                rule.article(),
                rule.window(),
                reckoning.start(),
                reckoning.rawLastDay(),
                reckoning.lastDay(),
                target(round, reckoning),
                isProvisional(round, reckoning, today),
                round.extendedBy(),
                end == null ? null : end.day(),
                DAYS.between(end == null ? today : end.day(), reckoning.lastDay()),
                end == null ? running(round, rule, reckoning.lastDay(), today) : ended(rule, reckoning.lastDay(), end),
                isRecordedLate(round, reckoning.lastDay()));
    }

    /** As it stood on a past day, or as it stands: confirmed where the year has been published and the day stayed. */
    private boolean isProvisional(Round round, Reckoning reckoning, LocalDate today) {
        return reckoning.provisional()
                && (!round.isRunning() || today.isBefore(today()) || count.isStillProvisional(round, today));
    }

    /** The house may want it sooner than the law, never later. */
    private static @Nullable LocalDate target(Round round, Reckoning reckoning) {
        LocalDate target = round.start().target();
        return target == null || target.isBefore(reckoning.lastDay()) ? target : reckoning.lastDay();
    }

    private State running(Round round, Rule rule, LocalDate lastDay, LocalDate today) {
        if (round.isPaused()) {
            return State.PAUSED;
        }
        if (today.isAfter(lastDay)) {
            return over(rule);
        }
        if (today.equals(lastDay)) {
            return State.TODAY;
        }
        return calendar.of(round.clock().organ()).isWithin(today, lastDay, SOON) ? State.SOON : State.CALM;
    }

    private static State ended(Rule rule, LocalDate lastDay, LedgerEvent end) {
        boolean inTime = !end.day().isAfter(lastDay);
        if (end.kind() == Happening.CANCELLED) {
            // whoever takes up what it may no longer refuse gives up a right that has lapsed already
            return !inTime && rule.nature() == Nature.RIGHT ? State.LAPSED : State.CANCELLED;
        }
        if (inTime) {
            return State.DONE;
        }
        // used late where the house lets it be used late
        return rule.window() ? State.CLOSED : State.DONE_LATE;
    }

    private static boolean isRecordedLate(Round round, LocalDate lastDay) {
        LedgerEvent end = round.end();
        boolean inTime =
                end != null && end.kind() == Happening.FULFILLED && !end.day().isAfter(lastDay);
        return inTime && round.isBreached();
    }

    private static State over(Rule rule) {
        return switch (rule.nature()) {
            case WINDOW -> State.CLOSED;
            case RIGHT -> State.LAPSED;
            case DUTY, RECURRING -> State.LATE;
        };
    }
}
