package org.huiyin.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.huiyin.deadlines.Ledger;
import org.huiyin.handling.Outcome;
import org.huiyin.handling.ServiceMethod;
import org.huiyin.handling.ServiceRecord;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Service of what a review came to: a refusal on whoever asked, an opinion that changes something on everybody. */
@Service
@Transactional
public class ReviewServing {

    private final ReviewRecords records;
    private final Petitions petitions;
    private final Acts acts;
    private final Ledger ledger;
    private final Clock clock;

    ReviewServing(ReviewRecords records, Petitions petitions, Acts acts, Ledger ledger, Clock clock) {
        this.records = records;
        this.petitions = petitions;
        this.acts = acts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * The paper to be served.
     *
     * @param title what it is, in Chinese
     */
    public record Paper(String title, String number, LocalDate on) {}

    @Transactional(readOnly = true)
    public Paper paper(String petition, String id) {
        Stage stage = records.request(petition, id).stage();
        return records.issued(petition, id)
                .map(issued -> new Paper(stage.label() + "意见书", issued.number(), issued.on()))
                .orElseGet(() -> {
                    RequestChecked refused = records.checked(petition, id).orElseThrow();
                    return new Paper(stage.label() + "不予受理告知书", refused.number(), refused.on());
                });
    }

    /** Masked name by key of who still waits for the paper. */
    @Transactional(readOnly = true)
    public Map<String, String> unserved(String petition, String id) {
        var waiting = new LinkedHashMap<String, String>();
        records.together(petition, id)
                .forEach(each ->
                        waiting.put(each.subject().recipient(), each.subject().name()));
        boolean changes = records.issued(petition, id)
                .filter(issued -> issued.decision() != Decision.UPHELD)
                .isPresent();
        if (changes) {
            petitions.recipients(petition).forEach(each -> waiting.put(each.key(), each.name()));
        }
        records.served(petition, id).forEach(served -> waiting.remove(served.recipient()));
        return waiting;
    }

    public Outcome served(String petition, String id, String recipient, ServiceRecord service) {
        RequestFiled request = records.request(petition, id);
        Paper paper = paper(petition, id);
        String name = unserved(petition, id).get(recipient);
        boolean unclear = petitions.facts(petition).orElseThrow().unclear();
        var against = new Sentences()
                .when(name == null, "“受送达人”不是尚未送达的人员，请刷新页面后重新选择。")
                .when(service.method() == ServiceMethod.UNCLEAR && !unclear, "登记的信访人姓名（名称）、住址清楚，应当送达。请选择送达方式。")
                .unlessBetween("送达日期", service.on(), "印发日期", paper.on(), LocalDate.now(clock));
        if (against.none()) {
            acts.record(
                    petition,
                    request.office(),
                    new ResultServed(
                            service.on(),
                            id,
                            request.stage(),
                            recipient,
                            Objects.requireNonNull(name),
                            paper.number(),
                            service.method(),
                            service.proof()));
        }
        return against.outcome();
    }

    /** From the last service: a window that closed after the first would cut the days of whoever was served last. */
    public void openWindow(String petition, String id) {
        RequestFiled request = records.request(petition, id);
        LocalDate today = LocalDate.now(clock);
        LocalDate last = records.served(petition, id).stream()
                .map(ResultServed::on)
                .max(Comparator.naturalOrder())
                .orElse(today);
        var window = ReviewClocks.of(petition, Duty.REQUEST_REREVIEW, request);
        ledger.cancel(window, today);
        ledger.start(window, last);
    }
}
