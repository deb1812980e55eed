package org.huiyin.review;

import java.time.LocalDate;
import org.huiyin.deadlines.ClockMoved;
import org.huiyin.deadlines.Ledger;
import org.huiyin.statute.Duty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The days until an organ outside is to be asked after a review again (practice): from each time that it was asked. */
@Component
class OutsideChase {

    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    OutsideChase(Ledger ledger, ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.events = events;
    }

    void beginAnew(String petition, RequestFiled request, LocalDate today) {
        var chase = ReviewClocks.of(petition, Duty.CHASE, request);
        ledger.cancel(chase, today);
        ledger.start(chase, today);
        // the last round's reminder may have gone off: its timer is set anew
        events.publishEvent(new ClockMoved(chase, true));
    }
}
