package org.huiyin.handling;

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
                .filter(face -> face.duty() == clock.duty() && face.organ().equals(clock.organ()))
                .reduce((earlier, later) -> later);
    }
}
