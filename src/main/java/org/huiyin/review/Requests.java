package org.huiyin.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.access.Wall;
import org.huiyin.deadlines.Ledger;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Putting down requests for review and re-review (arts 35, 36). */
@Service
@Transactional
public class Requests {

    private final ReviewRecords records;
    private final Subjects subjects;
    private final Independence independence;
    private final Timeliness timeliness;
    private final Petitions petitions;
    private final Acts acts;
    private final Ledger ledger;
    private final Clock clock;

    Requests(
            ReviewRecords records,
            Subjects subjects,
            Independence independence,
            Timeliness timeliness,
            Petitions petitions,
            Acts acts,
            Ledger ledger,
            Clock clock) {
        this.records = records;
        this.subjects = subjects;
        this.independence = independence;
        this.timeliness = timeliness;
        this.petitions = petitions;
        this.acts = acts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What came of it: refused with sentences, or put down. */
    public record Filed(List<String> refusals, @Nullable RequestFiled request) {}

    /** Puts the request down and starts the reviewing organ's clocks; one that joins a review under way starts none. */
    public Filed file(Filing filing) {
        var against = against(filing);
        if (!against.none()) {
            return new Filed(against.all(), null);
        }
        RequestFiled request = request(filing);
        acts.record(filing.petition(), filing.by(), request);
        if (request.joins() == null) {
            begin(filing.petition(), request);
        }
        return new Filed(List.of(), request);
    }

    private Sentences against(Filing filing) {
        LocalDate today = LocalDate.now(clock);
        LocalDate handedIn = filing.handedInOn();
        return new Sentences()
                .unlessBetween(
                        "寄出或者递交日期", handedIn, "原意见书送达日期", filing.subject().servedOn(), today)
                .unlessBetween("收到日期", filing.receivedOn(), "寄出或者递交日期", handedIn, today)
                .when(
                        !filing.candidate().against().isEmpty(),
                        filing.candidate().against())
                .when(
                        asked(filing),
                        filing.subject().name() + "已经对该意见书请求" + filing.stage().label() + "，正在办理，请勿重复登记。");
    }

    /** A request of the same person on the same paper that is not answered yet. */
    private boolean asked(Filing filing) {
        return records.requests(filing.petition()).stream()
                .filter(each -> each.stage() == filing.stage())
                .filter(each -> each.subject().key().equals(filing.subject().key()))
                .anyMatch(each -> !records.closed(filing.petition(), main(each)));
    }

    private static String main(RequestFiled request) {
        String joins = request.joins();
        return joins == null ? request.request() : joins;
    }

    private RequestFiled request(Filing filing) {
        Candidate chosen = filing.candidate();
        String office = chosen.office();
        String joins = records.underWay(
                        filing.petition(), filing.stage(), filing.subject().decider())
                .filter(each -> each.organ().equals(chosen.organ()) && mayJoin(filing))
                .map(RequestFiled::request)
                .orElse(null);
        return new RequestFiled(
                filing.receivedOn(),
                filing.stage().label() + (records.requests(filing.petition()).size() + 1),
                filing.stage(),
                filing.subject(),
                chosen.organ(),
                chosen.name(),
                office == null ? filing.by() : office,
                chosen.inside(),
                filing.candidates(),
                filing.handedInOn(),
                filing.channel(),
                filing.text(),
                filing.papers(),
                filing.lateReason(),
                joins);
    }

    /** What is late or lacks papers is checked by itself. */
    private boolean mayJoin(Filing filing) {
        return timeliness.daysLate(filing.stage(), filing.subject(), filing.handedInOn()) == 0
                && filing.papers().missing().isEmpty();
    }

    private void begin(String petition, RequestFiled request) {
        if (!request.inside()) {
            start(new Ledger.Clock(petition, Duty.CHASE, request.office()), LocalDate.now(clock));
            return;
        }
        bar(petition, request);
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

    /** Whoever decided keeps out of the review; of the re-review also whoever reviewed. */
    private void bar(String petition, RequestFiled request) {
        String result = request.subject().result();
        if (result == null) {
            independence.raise(petition, request.subject().decider(), Wall.Ground.DECIDED);
            return;
        }
        RequestFiled review = records.request(petition, result);
        independence.raise(petition, review.subject().decider(), Wall.Ground.DECIDED);
        independence.raise(petition, review.organ(), Wall.Ground.REVIEWED);
        independence.raise(petition, review.office(), Wall.Ground.REVIEWED);
    }

    /** Whether everybody whom the opinion answers has asked, so that nobody's window need be waited for. */
    @Transactional(readOnly = true)
    public boolean everybodyAsked(String petition, Stage stage, String decider) {
        Set<String> asked = records.requests(petition).stream()
                .filter(each ->
                        each.stage() == stage && each.subject().decider().equals(decider))
                .filter(each -> subjects.of(petition, stage).contains(each.subject()))
                .map(each -> each.subject().recipient())
                .collect(Collectors.toSet());
        Stream<String> entitled = stage == Stage.REVIEW
                ? petitions.recipients(petition).stream().map(Petitions.Recipient::key)
                : subjects.of(petition, stage).stream()
                        .filter(each -> !each.skipped() && each.decider().equals(decider))
                        .map(Subject::recipient);
        return asked.containsAll(entitled.toList());
    }

    /** Ends the request; nothing more is waited for. */
    public void close(String petition, String id) {
        RequestFiled request = records.request(petition, id);
        String how = records.issued(petition, id)
                .map(issued -> issued.decision().label() + "（" + issued.number() + "）")
                .orElse(Verdict.REFUSED.label());
        acts.record(petition, request.office(), new RequestClosed(LocalDate.now(clock), id, request.stage(), how));
    }
}
