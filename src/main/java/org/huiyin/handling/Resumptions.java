package org.huiyin.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.deadlines.Ledger;
import org.huiyin.registry.Act;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Acts.Done;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Matters that another procedure would not take, so that the organ deals with them itself (art. 31, item 6).
 *
 * <p>The 60 days of art. 34 run from acceptance, and only now is the matter accepted as one of item 6. From the day the
 * organ learns that the other procedure is closed it has the 15 days of art. 23 to tell by which route it goes on; the
 * day of acceptance on that notice, at latest the notice's last day, starts the 60 days. What the matter spent in the
 * other procedure was not this organ's handling and does not count.
 */
@Service
@Transactional
public class Resumptions {

    private final Handlings handlings;
    private final Acts acts;
    private final Ledger ledger;

    Resumptions(Handlings handlings, Acts acts, Ledger ledger) {
        this.handlings = handlings;
        this.acts = acts;
        this.ledger = ledger;
    }

    /** The route is open again, the competence stays; {@code on} is the day the organ learned of it. */
    void begin(Matter matter, LocalDate on) {
        handlings.of(matter).resumed();
        ledger.start(matter.clock(Duty.NOTICE), on);
    }

    /** Why the organ deals with it itself after all; empty where it never was elsewhere, or is still to come back. */
    @Transactional(readOnly = true)
    public Optional<OtherResultRecorded> of(Matter matter) {
        Instant received = last(matter, ReceivedByOrgan.class).map(Done::at).orElse(Instant.EPOCH);
        return last(matter, OtherResultRecorded.class)
                .filter(found -> !found.at().isBefore(received))
                .map(Done::act)
                .filter(found -> found.onward() == Onward.RESUMED);
    }

    private <A extends Act> Optional<Done<A>> last(Matter matter, Class<A> kind) {
        return acts.all(matter.petition(), kind).stream()
                .filter(done -> done.organ().equals(matter.organ()))
                .reduce((earlier, later) -> later);
    }
}
