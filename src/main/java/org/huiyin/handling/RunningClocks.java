package org.huiyin.handling;

import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.springframework.stereotype.Component;

/** Which clocks tick. */
@Component
class RunningClocks {

    private final Ledger ledger;

    RunningClocks(Ledger ledger) {
        this.ledger = ledger;
    }

    Optional<Face> of(Ledger.Clock clock) {
        return latest(clock).filter(face -> face.doneOn() == null);
    }

    /** The last round, running or ended. */
    Optional<Face> latest(Ledger.Clock clock) {
        return ledger.of(clock.petition()).stream()
                .filter(face -> face.clock().equals(clock))
                .reduce((earlier, later) -> later);
    }

    /**
     * Counts on from where the clock began; it does nothing where it runs.
     *
     * @param owed whether it is owed also after its last day, then today at the earliest; else it has lapsed
     */
    void resume(Ledger.Clock again, LocalDate on, boolean owed) {
        Face before = latest(again).orElse(null);
        if (before == null) {
            ledger.start(again, on);
        } else if (before.doneOn() != null && (owed || !on.isAfter(before.lastDay()))) {
            ledger.goOn(again, again, on);
        }
    }
}
