package org.huiyin.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.calendar.Calendars;
import org.huiyin.calendar.Course;
import org.huiyin.calendar.Explanation;
import org.huiyin.calendar.Pause;
import org.huiyin.calendar.Period;
import org.huiyin.calendar.Reckoning;
import org.huiyin.calendar.WorkingCalendar;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Statute;
import org.huiyin.statute.Statute.Rule;
import org.springframework.stereotype.Component;

/** Derives last days: by the law of the day a clock started, and by the calendar that the ledger names. */
@Component
class Count {

    private final Statute statute;
    private final Calendars calendars;

    Count(Statute statute, Calendars calendars) {
        this.statute = statute;
        this.calendars = calendars;
    }

    Rule rule(Duty duty, LocalDate started) {
        return statute.rule(duty, started);
    }

    Rule rule(Round round) {
        return rule(round.clock().duty(), round.start().day());
    }

    /** Whether any law lets the clock of the duty stand still. */
    boolean mayStandStill(Duty duty) {
        return statute.rules(duty).stream().anyMatch(Rule::pausable);
    }

    String calendarInForce() {
        return calendars.inForce().version();
    }

    /** The calendar in force as it counts for a clock that starts now. */
    WorkingCalendar calendar(Ledger.Clock clock, LocalDate started) {
        return own(calendars.inForce(), clock, started);
    }

    /** What a last day comes to that a decider set. */
    static Reckoning set(LocalDate started, LocalDate lastDay) {
        return new Reckoning(started, lastDay, lastDay, false);
    }

    Period period(Round round) {
        Period written = round.start().period();
        return written != null ? written : rule(round).period();
    }

    /** @param today to which a pause that is not over is taken to last */
    Reckoning reckon(Round round, LocalDate today) {
        return explain(round, today).reckoning();
    }

    Explanation explain(Round round, LocalDate today) {
        return explain(round, today, calendar(round));
    }

    /** How another calendar would move the last day. */
    Optional<Move> move(Round round, WorkingCalendar calendar, LocalDate today) {
        Reckoning becomes = explain(round, today, own(calendar, round)).reckoning();
        return Move.of(round, period(round), reckon(round, today), becomes, today);
    }

    /** Whether a provisional date is still provisional: its year may be published since, and the date have stayed. */
    boolean isStillProvisional(Round round, LocalDate today) {
        WorkingCalendar inForce = calendars.inForce();
        return round.calendarVersion().equals(inForce.version())
                || explain(round, today, own(inForce, round)).reckoning().provisional();
    }

    /** The last day that an extension would give, by the calendar in force. */
    Reckoning reckonExtended(Round round, int days, LocalDate today) {
        Ledger.Clock clock = round.clock();
        var course = new Course(round.start().day(), period(round), days, pauses(round, today));
        return calendar(clock, round.start().day()).explain(course).reckoning();
    }

    private WorkingCalendar calendar(Round round) {
        return own(calendars.version(round.calendarVersion()), round);
    }

    private WorkingCalendar own(WorkingCalendar calendar, Round round) {
        return own(calendar, round.clock(), round.start().day());
    }

    /** The organ's exceptions count for what it owes itself; a petitioner's window they never shorten. */
    private WorkingCalendar own(WorkingCalendar calendar, Ledger.Clock clock, LocalDate started) {
        return rule(clock.duty(), started).window() ? calendar.forWindow(clock.organ()) : calendar.of(clock.organ());
    }

    private Explanation explain(Round round, LocalDate today, WorkingCalendar calendar) {
        LocalDate set = round.start().setLastDay();
        LocalDate start = round.start().day();
        return set != null
                ? new Explanation(set(start, set), List.of(), calendar.version())
                : calendar.explain(new Course(start, period(round), round.extendedBy(), pauses(round, today)));
    }

    private static List<Pause> pauses(Round round, LocalDate today) {
        LocalDate from = round.pausedFrom();
        if (from == null) {
            return round.pauses();
        }
        var pauses = new ArrayList<>(round.pauses());
        pauses.add(new Pause(from, from.isAfter(today) ? from : today));
        return pauses;
    }
}
