package org.huiyin.review;

import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.handling.Matter;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** The day by which an organ has to handle a matter anew: one clock, however many reviews ordered it. */
@Component
class RedoClocks {

    private final Ledger ledger;

    RedoClocks(Ledger ledger) {
        this.ledger = ledger;
    }

    boolean running(Matter matter) {
        return face(matter).isPresent();
    }

    /** Of two days the one that ends first holds. */
    void start(Matter matter, LocalDate by, LocalDate today) {
        Optional<Face> running = face(matter);
        if (running.isPresent() && !by.isBefore(running.get().lastDay())) {
            return;
        }
        ledger.cancel(matter.clock(Duty.REDO), today);
        ledger.start(matter.clock(Duty.REDO), by.isBefore(today) ? by : today, by);
    }

    private Optional<Face> face(Matter matter) {
        return ledger.of(matter.petition()).stream()
                .filter(face -> face.duty() == Duty.REDO && face.organ().equals(matter.organ()))
                .filter(face -> face.doneOn() == null)
                .findFirst();
    }
}
