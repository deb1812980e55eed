package org.huiyin.review;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.huiyin.deadlines.Ledger;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** Clocks of the offices that review. An office that reviews one petition twice at a time has each clock once, for both. */
@Component
class ReviewClocks {

    private final ReviewRecords records;
    private final Ledger ledger;

    ReviewClocks(ReviewRecords records, Ledger ledger) {
        this.records = records;
        this.ledger = ledger;
    }

    /** From its receipt on; where an organ outside reviews, the day to ask after it. */
    void begin(String petition, RequestFiled request, LocalDate today) {
        if (!request.inside()) {
            start(new Ledger.Clock(petition, Duty.CHASE, request.office()), today);
            return;
        }
        start(new Ledger.Clock(petition, request.stage().duty(), request.office()), request.on());
        start(new Ledger.Clock(petition, Duty.REVIEW_ACCEPT, request.office()), request.on());
    }

    /** Where the office reviews the same petition already, its running clock, which ends first, holds for both. */
    private void start(Ledger.Clock wanted, LocalDate from) {
        boolean runs = ledger.of(wanted.petition()).stream()
                .anyMatch(face ->
                        face.duty() == wanted.duty() && face.organ().equals(wanted.organ()) && face.doneOn() == null);
        if (!runs) {
            ledger.start(wanted, from);
        }
    }

    /** Nobody wants the review any more: nothing is owed for it, but what the office owes another request goes on. */
    void over(String petition, RequestFiled request, LocalDate today) {
        Stream.of(request.stage().duty(), Duty.REVIEW_ACCEPT, Duty.CORRECTION, Duty.CHASE)
                .filter(duty -> records.requests(petition).stream()
                        .filter(other -> other.joins() == null && records.wanted(petition, other))
                        .filter(other -> !other.request().equals(request.request()))
                        .filter(other -> other.office().equals(request.office()))
                        .noneMatch(other -> owes(petition, other, duty)))
                .forEach(duty -> ledger.cancel(new Ledger.Clock(petition, duty, request.office()), today));
    }

    private boolean owes(String petition, RequestFiled other, Duty duty) {
        var checked = records.checked(petition, other.request());
        boolean corrects =
                checked.filter(last -> last.verdict() == Verdict.CORRECTION).isPresent();
        return switch (duty) {
            case REVIEW_ACCEPT -> other.inside() && (checked.isEmpty() || corrects);
            case CORRECTION -> corrects;
            case CHASE -> !other.inside();
            default -> other.inside() && other.stage().duty() == duty;
        };
    }
}
