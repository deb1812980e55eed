package org.huiyin.review;

import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** The clock of a re-review, which alone stands still for a hearing, from its notice to the signed record (art. 36). */
@Component
class HearingClock {

    private final Ledger ledger;

    HearingClock(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Does nothing where it does not run or is late already. */
    void standsStill(String petition, String organ, LocalDate from) {
        state(petition, organ)
                .filter(state -> state != Face.State.PAUSED && state != Face.State.LATE)
                .ifPresent(state -> ledger.pause(clockOf(petition, organ), from));
    }

    void goesOn(String petition, String organ, LocalDate on) {
        state(petition, organ)
                .filter(state -> state == Face.State.PAUSED)
                .ifPresent(state -> ledger.resume(clockOf(petition, organ), on));
    }

    private Optional<Face.State> state(String petition, String organ) {
        return ledger.of(petition).stream()
                .filter(face -> face.duty() == Duty.REREVIEW && face.organ().equals(organ) && face.doneOn() == null)
                .map(Face::state)
                .reduce((earlier, later) -> later);
    }

    private static Ledger.Clock clockOf(String petition, String organ) {
        return new Ledger.Clock(petition, Duty.REREVIEW, organ);
    }
}
