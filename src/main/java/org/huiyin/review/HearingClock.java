package org.huiyin.review;

import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.springframework.stereotype.Component;

/** The clock of a re-review, which alone stands still for a hearing, from its notice to the signed record (art. 36). */
@Component
class HearingClock {

    private final Ledger ledger;

    HearingClock(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Does nothing where it does not run or is late already. */
    void standsStill(String petition, RequestFiled request, LocalDate from) {
        state(petition, request)
                .filter(state -> state != Face.State.PAUSED && state != Face.State.LATE)
                .ifPresent(state -> ledger.pause(clockOf(petition, request), from));
    }

    /** A request that joins while the review stands still stands still with it. */
    void follows(String petition, RequestFiled request, RequestFiled main, LocalDate on) {
        if (state(petition, main).filter(state -> state == Face.State.PAUSED).isPresent()) {
            standsStill(petition, request, on);
        }
    }

    void goesOn(String petition, RequestFiled request, LocalDate on) {
        state(petition, request)
                .filter(state -> state == Face.State.PAUSED)
                .ifPresent(state -> ledger.resume(clockOf(petition, request), on));
    }

    private Optional<Face.State> state(String petition, RequestFiled request) {
        return ledger.of(petition).stream()
                .filter(face -> face.clock().equals(clockOf(petition, request)) && face.doneOn() == null)
                .map(Face::state)
                .reduce((earlier, later) -> later);
    }

    private static Ledger.Clock clockOf(String petition, RequestFiled request) {
        return ReviewClocks.of(petition, request.stage().duty(), request);
    }
}
