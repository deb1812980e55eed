package org.huiyin.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.calendar.Difference;
import org.huiyin.calendar.Period;
import org.huiyin.calendar.Period.Unit;
import org.huiyin.calendar.Reckoning;

/**
 * A last day that another calendar moves.
 *
 * @param since first day of which the count asked whether it is a working day: the first of a period of working days, of
 *     any other the day on which it ends before rolling over
 */
public record Move(Ledger.Clock clock, LocalDate since, LocalDate from, LocalDate to) {

    /** Most days that are named as the reason of one move. */
    private static final int REASONS = 3;

    /** Empty where the day stays, where the decider set it, and where the clock is late by both calendars. */
    static Optional<Move> of(Round round, Period period, Reckoning was, Reckoning becomes, LocalDate today) {
        boolean stays =
                was.lastDay().equals(becomes.lastDay()) && was.rawLastDay().equals(becomes.rawLastDay());
        boolean late = was.lastDay().isBefore(today) && becomes.lastDay().isBefore(today);
        if (stays || late || round.start().setLastDay() != null) {
            return Optional.empty();
        }
        return Optional.of(between(round.clock(), period, was, becomes));
    }

    static Move between(Ledger.Clock clock, Period period, Reckoning was, Reckoning becomes) {
        LocalDate since = period.unit() == Unit.WORKING_DAYS ? was.start().plusDays(1) : was.rawLastDay();
        return new Move(clock, since, was.lastDay(), becomes.lastDay());
    }

    /** The days that move it, in Chinese; empty where none of the differences concerns it. */
    public String why(List<Difference> differences) {
        var days = differences.stream()
                .filter(each -> each.concerns(clock.organ()))
                .filter(each -> !each.date().isBefore(since) && !each.date().isAfter(until()))
                .map(Difference::words)
                .toList();
        return days.stream().limit(REASONS).collect(Collectors.joining("；"))
                + (days.size() > REASONS ? "等 " + days.size() + " 日" : "");
    }

    /** The last day that is touched. */
    public LocalDate until() {
        return from.isAfter(to) ? from : to;
    }
}
