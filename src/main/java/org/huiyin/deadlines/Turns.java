package org.huiyin.deadlines;

import java.time.LocalDate;
import org.huiyin.statute.Statute.Extension;
import org.springframework.stereotype.Component;

/**
 * What may happen to a clock while it runs. The clock is held first and read then: of two transactions the second sees
 * what the first has written, so an extension and a breach at the same moment settle one way or the other.
 */
@Component
class Turns {

    private final LedgerEvents events;
    private final Books books;
    private final Count count;
    private final Faces faces;
    private final Scribe scribe;

    Turns(LedgerEvents events, Books books, Count count, Faces faces, Scribe scribe) {
        this.events = events;
        this.books = books;
        this.count = count;
        this.faces = faces;
        this.scribe = scribe;
    }

    boolean breach(Ledger.Clock clock) {
        var late = held(clock).running(clock).filter(this::isNewlyLate);
        late.ifPresent(round -> {
            LocalDate lastDay = count.reckon(round, faces.today()).lastDay();
            scribe.write(round, Happening.BREACHED, lastDay.plusDays(1), fact -> fact.with("lastDay", lastDay));
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
        scribe.write(round, Happening.PAUSED, from, fact -> fact);
    }

    void resume(Ledger.Clock clock, LocalDate on) {
        Round round = running(clock);
        Refusals.resume(count.rule(round), round, on);
        scribe.write(round, Happening.RESUMED, on, fact -> fact);
    }

    void extend(Ledger.Clock clock, int days, LocalDate on) {
        Round round = running(clock);
        checkExtension(round, days, on);
        scribe.extend(round, on, days);
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
        scribe.write(round, Happening.EXTENSION_UNDONE, on, fact -> fact);
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
}
