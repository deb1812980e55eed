package org.huiyin.process.supervision;

import org.huiyin.deadlines.ClockBreached;
import org.huiyin.supervision.SupervisedBreaches;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Proposes a supervision in the transaction that puts the breach down, so that none is without the other. */
@Component
class ProposeOnBreach {

    private final SupervisedBreaches breaches;
    private final SupervisionStarts starts;

    ProposeOnBreach(SupervisedBreaches breaches, SupervisionStarts starts) {
        this.breaches = breaches;
        this.starts = starts;
    }

    @EventListener
    void on(ClockBreached breached) {
        breaches.proposal(breached.clock()).ifPresent(starts::propose);
    }
}
