package org.huiyin.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.deadlines.Ledger;
import org.huiyin.handling.Matter;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A re-review that changes the opinion itself leaves nothing to be handled anew: what was ordered before ends (art. 36). */
@Service
@Transactional
public class OverruledRedos {

    private final Redos redos;
    private final Acts acts;
    private final Ledger ledger;
    private final Clock clock;

    OverruledRedos(Redos redos, Acts acts, Ledger ledger, Clock clock) {
        this.redos = redos;
        this.acts = acts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Ends what runs of the organ's redos: nothing is owed for them, nor asked against what came of them.
     *
     * @param id the request that was decided
     * @return whether one ran
     */
    public boolean endedBy(String petition, String id) {
        var matter = new Matter(petition, redos.handlingOrgan(petition, id));
        LocalDate today = LocalDate.now(clock);
        Set<String> closed = acts.all(petition, RedoClosed.class).stream()
                .map(done -> done.act().request())
                .collect(Collectors.toSet());
        var running = acts.all(petition, RedoOrdered.class).stream()
                .map(Acts.Done::act)
                .filter(order -> acts.heir(petition, order.organ()).equals(matter.organ()))
                .filter(order -> !closed.contains(order.joins() == null ? order.request() : order.joins()))
                .toList();
        running.forEach(order -> acts.record(petition, matter.organ(), new RedoClosed(today, order.request())));
        if (!running.isEmpty()) {
            ledger.cancel(matter.clock(Duty.REDO), today);
            ledger.cancel(matter.clock(Duty.SERVE), today);
            ledger.cancel(matter.clock(Duty.REQUEST_REVIEW), today);
        }
        return !running.isEmpty();
    }
}
