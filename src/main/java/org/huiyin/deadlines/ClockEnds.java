package org.huiyin.deadlines;

import java.time.LocalDate;
import java.util.Set;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** Ends clocks. Each is held first, so that nothing that happens at the same moment is written after its end. */
@Component
class ClockEnds {

    private final Books books;
    private final Pen pen;
    private final LateEntries late;

    ClockEnds(Books books, Pen pen, LateEntries late) {
        this.books = books;
        this.pen = pen;
        this.late = late;
    }

    void fulfil(Ledger.Clock clock, LocalDate on) {
        books.heldRunning(clock).ifPresent(round -> {
            end(round, Happening.FULFILLED, on);
            late.fulfilled(round);
        });
    }

    void cancel(Ledger.Clock clock, LocalDate on) {
        books.heldRunning(clock).ifPresent(round -> end(round, Happening.CANCELLED, on));
    }

    void cancelAll(String petition, LocalDate on, Set<Duty> but) {
        books.allHeld(petition).rounds().stream()
                .filter(Round::isRunning)
                .filter(round -> !but.contains(round.clock().duty()))
                .forEach(round -> end(round, Happening.CANCELLED, on));
    }

    private void end(Round round, Happening how, LocalDate on) {
        pen.write(pen.next(round, how, on, Terms.NONE));
    }
}
