package org.huiyin.review;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.huiyin.deadlines.Ledger;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** Clocks of the offices that review: each request has its own, also where one office has two of them before it. */
@Component
class ReviewClocks {

    private final Ledger ledger;

    ReviewClocks(Ledger ledger) {
        this.ledger = ledger;
    }

    static Ledger.Clock of(String petition, Duty duty, RequestFiled request) {
        return new Ledger.Clock(petition, duty, request.office(), request.request());
    }

    /** From its receipt on; where an organ outside reviews, the day to ask after it. */
    void begin(String petition, RequestFiled request, LocalDate today) {
        if (!request.inside()) {
            ledger.start(of(petition, Duty.CHASE, request), today);
            return;
        }
        ledger.start(of(petition, request.stage().duty(), request), request.on());
        ledger.start(of(petition, Duty.REVIEW_ACCEPT, request), request.on());
    }

    /** Nobody wants the review any more: nothing is owed for it. */
    void over(String petition, RequestFiled request, LocalDate today) {
        Stream.of(request.stage().duty(), Duty.REVIEW_ACCEPT, Duty.CORRECTION, Duty.CHASE, Duty.HEARING)
                .forEach(duty -> ledger.cancel(of(petition, duty, request), today));
    }
}
