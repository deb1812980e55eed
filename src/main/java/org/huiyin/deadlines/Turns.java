package org.huiyin.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.huiyin.calendar.WorkingCalendar;
import org.huiyin.statute.Statute.Extension;
import org.springframework.stereotype.Component;

/**
 * What may happen to a clock while it runs. The clock is held first and read then: of two transactions the second sees
 * what the first has written, so an extension and a breach at the same moment settle one way or the other.
 */
@Component
class Turns {

    private final LedgerEvents events;
    private final RunningClockRows running;
    private final Books books;
    private final Count count;
    private final Faces faces;
    private final Pen pen;
    private final Recorded recorded;

    Turns(
            LedgerEvents events,
            RunningClockRows running,
            Books books,
            Count count,
            Faces faces,
            Pen pen,
            Recorded recorded) {
        this.events = events;
        this.running = running;
        this.books = books;
        this.count = count;
        this.faces = faces;
        this.pen = pen;
        this.recorded = recorded;
    }

    boolean breach(Ledger.Clock clock) {
        var late = held(clock).running(clock).filter(this::isNewlyLate);
        late.ifPresent(round -> {
            LocalDate lastDay = count.reckon(round, faces.today()).lastDay();
            write(round, Happening.BREACHED, lastDay.plusDays(1), fact -> fact.with("lastDay", lastDay));
        });
        return late.isPresent();
    }

    private boolean isNewlyLate(Round round) {
        return !round.isBreached()
                && !round.isPaused()
                && !count.rule(round).lapses()
                && !faces.now().isBefore(faces.breachInstant(round));
    }

    void pause(Ledger.Clock clock, LocalDate from) {
        Round round = running(clock);
        Refusals.pause(count.rule(round), round, from, isOver(round));
        write(round, Happening.PAUSED, from, fact -> fact);
    }

    void resume(Ledger.Clock clock, LocalDate on) {
        Round round = running(clock);
        Refusals.resume(count.rule(round), round, on);
        write(round, Happening.RESUMED, on, fact -> fact);
    }

    void extend(Ledger.Clock clock, int days, LocalDate on) {
        Round round = running(clock);
        checkExtension(round, days, on);
        LedgerEvent extended = pen.next(round, Happening.EXTENDED, on).by(days);
        write(round, extended, fact -> fact.with("days", days));
    }

    LocalDate extended(Ledger.Clock clock, int days, LocalDate on) {
        Round round = books.of(clock.petition()).running(clock).orElseThrow(() -> Refusals.notRunning(clock));
        checkExtension(round, days, on);
        return count.reckonExtended(round, days, faces.today()).lastDay();
    }

    private void checkExtension(Round round, int days, LocalDate on) {
        Extension allowed = Refusals.extension(count.rule(round), round, on);
        Refusals.days(allowed, count.period(round), days);
        Refusals.late(
                isOver(round) || on.isAfter(count.reckon(round, faces.today()).lastDay()));
    }

    void undoExtension(Ledger.Clock clock, LocalDate on) {
        Round round = running(clock);
        Refusals.undo(round);
        write(round, Happening.EXTENSION_UNDONE, on, fact -> fact);
    }

    /**
     * Counts the clocks anew by the calendar in force; those whose last day stays are left out. What is late by both
     * calendars stays late as it is, and a day that the decider set is nobody's to count.
     */
    List<Move> recalendar(List<Ledger.Clock> clocks, WorkingCalendar inForce) {
        if (clocks.isEmpty()) {
            return List.of();
        }
        var petitions = clocks.stream().map(Ledger.Clock::petition).distinct().toList();
        events.holdAll(petitions);
        books.rereadAll(petitions);
        // found by the persistence context when they are written over, instead of one by one
        running.findByPetitionIn(petitions);
        return clocks.stream()
                .map(clock -> recalendar(clock, inForce))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Move> recalendar(Ledger.Clock clock, WorkingCalendar inForce) {
        Optional<Round> round = books.of(clock.petition()).running(clock);
        Optional<Move> move = round.flatMap(each -> count.move(each, inForce, faces.today()));
        move.ifPresent(moved -> write(
                round.orElseThrow(),
                Happening.RECALENDARED,
                faces.today(),
                fact -> fact.with("was", moved.from()).with("lastDay", moved.to())));
        return move;
    }

    private boolean isOver(Round round) {
        return round.isBreached() || (!round.isPaused() && !faces.now().isBefore(faces.breachInstant(round)));
    }

    private Round running(Ledger.Clock clock) {
        return held(clock).running(clock).orElseThrow(() -> Refusals.notRunning(clock));
    }

    private Book held(Ledger.Clock clock) {
        events.hold(clock.petition(), clock.duty(), clock.organ());
        return books.reread(clock.petition());
    }

    private void write(Round round, Happening what, LocalDate on, UnaryOperator<Fact> details) {
        write(round, pen.next(round, what, on), details);
    }

    private void write(Round round, LedgerEvent event, UnaryOperator<Fact> details) {
        pen.write(event);
        recorded.that(
                details.apply(Fact.of(round.clock().petition(), event.kind().name())
                        .under(count.rule(round).article())
                        .with("duty", round.clock().duty())
                        .with("organ", round.clock().organ())));
    }
}
