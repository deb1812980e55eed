package org.huiyin.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.deadlines.Ledger;
import org.huiyin.handling.Outcome;
import org.huiyin.handling.Particulars;
import org.huiyin.handling.ServeChase;
import org.huiyin.handling.ServiceMethod;
import org.huiyin.handling.ServiceProofs;
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
    private final ResultNotices notices;
    private final ServeChase chase;
    private final Acts acts;
    private final Ledger ledger;
    private final Clock clock;

    ReviewServing(
            ReviewRecords records,
            Petitions petitions,
            ResultNotices notices,
            ServeChase chase,
            Acts acts,
            Ledger ledger,
            Clock clock) {
        this.records = records;
        this.petitions = petitions;
        this.notices = notices;
        this.chase = chase;
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

    /** Public notices that are not over, a line each. */
    @Transactional(readOnly = true)
    public String posted(String petition, String id) {
        return notices.running(
                petition, records.request(petition, id), unserved(petition, id).keySet());
    }

    /**
     * Records the service on one recipient by the rules that hold for opinions, or with {@link ServiceMethod#UNCLEAR} the
     * ground for none. A public notice is put down twice: when it is posted, and when it is over.
     */
    public Outcome served(
            String petition, String id, String recipient, ServiceRecord service, Particulars particulars) {
        Outcome outcome = put(petition, id, recipient, service, particulars);
        if (outcome.refusals().isEmpty()) {
            RequestFiled request = records.request(petition, id);
            Set<String> left = unserved(petition, id).keySet();
            chase.look(
                    ReviewClocks.of(petition, Duty.SERVE_RESULT, request),
                    left.size(),
                    notices.ends(petition, request, left));
        }
        return outcome;
    }

    private Outcome put(String petition, String id, String recipient, ServiceRecord service, Particulars particulars) {
        RequestFiled request = records.request(petition, id);
        Paper paper = paper(petition, id);
        String name = unserved(petition, id).get(recipient);
        if (name == null) {
            return new Outcome.Refused(List.of("“受送达人”不是尚未送达的人员，请刷新页面后重新选择。"));
        }
        if (service.method() == ServiceMethod.PUBLIC_NOTICE) {
            return notices.posted(
                    petition,
                    request,
                    paper,
                    recipient,
                    name,
                    particulars.postedOn(),
                    service.proof(),
                    (on, postedOn) -> put(
                            petition,
                            request,
                            served(request, paper, recipient, name, on, service)
                                    .by(new Particulars(null, null, null, null, postedOn))));
        }
        var against = against(petition, paper, recipient, service, particulars);
        if (against.none()) {
            LocalDate on = service.method() == ServiceMethod.UNCLEAR ? LocalDate.now(clock) : service.on();
            put(
                    petition,
                    request,
                    served(request, paper, recipient, name, on, service).by(particulars));
        }
        return against.outcome();
    }

    private Sentences against(
            String petition, Paper paper, String recipient, ServiceRecord service, Particulars particulars) {
        if (service.method() == ServiceMethod.UNCLEAR) {
            return new Sentences().when(!unclear(petition, recipient), "登记的信访人姓名（名称）、住址清楚，应当送达。请选择送达方式（第三十五条）。");
        }
        var against = new Sentences();
        ServiceProofs.against(service, particulars).forEach(flaw -> against.when(true, flaw));
        return against.unlessBetween("送达日期", service.on(), "印发日期", paper.on(), LocalDate.now(clock));
    }

    /** A joined petition's petitioner may be clear where this one's is not. */
    private boolean unclear(String petition, String recipient) {
        String theirs = petitions.recipients(petition).stream()
                .filter(each -> each.key().equals(recipient))
                .map(Petitions.Recipient::petition)
                .findFirst()
                .orElse(petition);
        return petitions.facts(theirs).orElseThrow().unclear();
    }

    private static ResultServed served(
            RequestFiled request, Paper paper, String recipient, String name, LocalDate on, ServiceRecord service) {
        return new ResultServed(
                on,
                request.request(),
                request.stage(),
                recipient,
                name,
                paper.number(),
                service.method(),
                service.proof());
    }

    private void put(String petition, RequestFiled request, ResultServed served) {
        acts.record(petition, request.office(), served);
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
