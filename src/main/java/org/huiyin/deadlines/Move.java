package org.huiyin.deadlines;

import java.time.LocalDate;
import java.util.Optional;
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

    /** Empty where the day stays, where the decider set it, and where the clock is late by both calendars. */
    static Optional<Move> of(Round round, Period period, Reckoning was, Reckoning becomes, LocalDate today) {
        boolean stays =
                was.lastDay().equals(becomes.lastDay()) && was.rawLastDay().equals(becomes.rawLastDay());
        boolean late = was.lastDay().isBefore(today) && becomes.lastDay().isBefore(today);
        if (stays || late || round.start().setLastDay() != null) {
            return Optional.empty();
        }
        LocalDate since = period.unit() == Unit.WORKING_DAYS ? was.start().plusDays(1) : was.rawLastDay();
        return Optional.of(new Move(round.clock(), since, was.lastDay(), becomes.lastDay()));
    }

    /** The last day that is touched. */
    public LocalDate until() {
        return from.isAfter(to) ? from : to;
    }
}
