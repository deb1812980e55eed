package org.huiyin.deadlines;

import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.calendar.Pause;
import org.springframework.stereotype.Component;

/**
 * An heir goes on where an organ stood that is no more (art. 24): with its start, its period, its extension and its
 * pauses, and so with its last day and with what may still happen to it.
 */
@Component
class Inheriting {

    private final Books books;
    private final Count count;
    private final Faces faces;
    private final Starts starts;
    private final Pen pen;
    private final Turns turns;

    Inheriting(Books books, Count count, Faces faces, Starts starts, Pen pen, Turns turns) {
        this.books = books;
        this.count = count;
        this.faces = faces;
        this.starts = starts;
        this.pen = pen;
        this.turns = turns;
    }

    void succeed(Ledger.Clock clock, String organ, LocalDate on) {
        Optional<Round> running = books.heldRunning(clock);
        if (running.isEmpty()) {
            return;
        }
        Round was = running.get();
        pen.write(pen.next(was, Happening.CANCELLED, on, Terms.NONE));
        var heir = new Ledger.Clock(clock.petition(), clock.duty(), organ, clock.item());
        Optional<Round> own = books.heldRunning(heir);
        if (own.filter(round -> !lastDay(was).isBefore(lastDay(round))).isPresent()) {
            return;
        }
        own.ifPresent(round -> pen.write(pen.next(round, Happening.CANCELLED, on, Terms.NONE)));
        repeat(was, heir, on, terms(was));
        // its timer has gone off already where it is late, and goes off once
        turns.breach(heir);
    }

    /** Where the last day is over the clock ends on the day, for it is still owed. */
    void goOn(Ledger.Clock clock, Ledger.Clock after, LocalDate on) {
        Round was = books.of(after.petition())
                .last(after)
                .orElseThrow(() -> new IllegalStateException(
                        "%s: %s of %s has not started".formatted(after.petition(), after.duty(), after.organ())));
        if (lastDay(was).isBefore(on)) {
            starts.begin(clock, was.start().day(), on, after.duty());
        } else {
            repeat(was, clock, on, terms(was).after(after.duty()));
        }
    }

    private Terms terms(Round was) {
        LedgerEvent start = was.start();
        return Terms.over(count.period(was))
                .until(start.setLastDay())
                .aimingAt(start.target())
                .after(start.goesOnFrom());
    }

    private LocalDate lastDay(Round round) {
        return count.reckon(round, faces.today()).lastDay();
    }

    private void repeat(Round was, Ledger.Clock heir, LocalDate on, Terms terms) {
        pen.begin(
                pen.start(heir, starts.number(heir), was.start().day(), terms, was.calendarVersion()),
                count.reckon(was, faces.today()));
        for (Pause pause : was.pauses()) {
            next(was, heir, Happening.PAUSED, pause.from(), Terms.NONE);
            next(was, heir, Happening.RESUMED, pause.until(), Terms.NONE);
        }
        LocalDate paused = was.pausedFrom();
        if (paused != null) {
            next(was, heir, Happening.PAUSED, paused, Terms.NONE);
        }
        if (was.extendedBy() > 0) {
            next(was, heir, Happening.EXTENDED, on, Terms.longerBy(was.extendedBy()));
        }
    }

    private void next(Round was, Ledger.Clock heir, Happening what, LocalDate on, Terms terms) {
        Round round = books.of(heir.petition()).running(heir).orElseThrow();
        pen.write(pen.next(round, what, on, terms, was.calendarVersion()));
    }
}
