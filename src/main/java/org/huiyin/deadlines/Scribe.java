package org.huiyin.deadlines;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.springframework.stereotype.Component;

/** Writes on the ledger what has happened to a running clock, and on the trail. */
@Component
class Scribe {

    private final Pen pen;
    private final Count count;
    private final Recorded recorded;

    Scribe(Pen pen, Count count, Recorded recorded) {
        this.pen = pen;
        this.count = count;
        this.recorded = recorded;
    }

    void extend(Round round, LocalDate on, int days) {
        write(round, pen.next(round, Happening.EXTENDED, on, Terms.longerBy(days)), fact -> fact.with("days", days));
    }

    void write(Round round, Happening what, LocalDate on, UnaryOperator<Fact> details) {
        write(round, pen.next(round, what, on, Terms.NONE), details);
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
