package org.huiyin.deadlines;

import java.util.List;
import java.util.Optional;
import org.huiyin.calendar.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Counts clocks of some petitions anew by the calendar in force. */
@Component
class Recount {

    private final LedgerEvents events;
    private final RunningClockRows running;
    private final Books books;
    private final Count count;
    private final Faces faces;
    private final Scribe scribe;
    private final ForgivenBreaches forgiven;

    Recount(
            LedgerEvents events,
            RunningClockRows running,
            Books books,
            Count count,
            Faces faces,
            Scribe scribe,
            ForgivenBreaches forgiven) {
        this.events = events;
        this.running = running;
        this.books = books;
        this.count = count;
        this.faces = faces;
        this.scribe = scribe;
        this.forgiven = forgiven;
    }

    /**
     * Those whose last day stays are left out. What is late by both calendars stays late as it is, and a day that the
     * decider set is nobody's to count.
     */
    List<Move> recount(List<Ledger.Clock> clocks, WorkingCalendar inForce) {
        if (clocks.isEmpty()) {
            return List.of();
        }
        var petitions = clocks.stream().map(Ledger.Clock::petition).distinct().toList();
        events.holdAll(petitions);
        books.rereadAll(petitions);
        // found by the persistence context when they are written over, instead of one by one
        running.findByPetitionIn(petitions);
        return clocks.stream()
                .map(clock -> recount(clock, inForce))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Move> recount(Ledger.Clock clock, WorkingCalendar inForce) {
        Optional<Round> round = books.of(clock.petition()).running(clock);
        boolean breached = round.filter(Round::isBreached).isPresent();
        Optional<Move> move = round.flatMap(each -> count.move(each, inForce, faces.today()));
        move.ifPresent(moved -> scribe.write(
                round.orElseThrow(),
                Happening.RECALENDARED,
                faces.today(),
                fact -> fact.with("was", moved.from()).with("lastDay", moved.to())));
        move.filter(moved -> breached).ifPresent(forgiven::moved);
        return move;
    }
}
