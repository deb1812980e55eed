package org.huiyin.deadlines;

import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.calendar.Reckoning;

/** A last day that another calendar moves. */
public record Move(Ledger.Clock clock, LocalDate from, LocalDate to) {

    /** Empty where the day stays, where the decider set it, and where the clock is late by both calendars. */
    static Optional<Move> of(Round round, Reckoning was, Reckoning becomes, LocalDate today) {
        boolean stays =
                was.lastDay().equals(becomes.lastDay()) && was.rawLastDay().equals(becomes.rawLastDay());
        boolean late = was.lastDay().isBefore(today) && becomes.lastDay().isBefore(today);
        return stays || late || round.start().setLastDay() != null
                ? Optional.empty()
                : Optional.of(new Move(round.clock(), was.lastDay(), becomes.lastDay()));
    }
}
