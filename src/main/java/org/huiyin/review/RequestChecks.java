package org.huiyin.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.deadlines.Ledger;
import org.huiyin.handling.Outcome;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reviewing organ's check of a request (arts 35, 36). A refusal by this service changes nothing. */
@Service
@Transactional
public class RequestChecks {

    private final ReviewRecords records;
    private final Admissibilities admissibilities;
    private final ReviewLetters letters;
    private final Acts acts;
    private final Ledger ledger;
    private final HearingClock hearingClock;
    private final Clock clock;

    RequestChecks(
            ReviewRecords records,
            Admissibilities admissibilities,
            ReviewLetters letters,
            Acts acts,
            Ledger ledger,
            HearingClock hearingClock,
            Clock clock) {
        this.records = records;
        this.admissibilities = admissibilities;
        this.letters = letters;
        this.acts = acts;
        this.ledger = ledger;
        this.hearingClock = hearingClock;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Admissibility facts(String petition, String id) {
        return admissibilities.of(petition, records.request(petition, id));
    }

    /** The request whose review this one joins if it is accepted today. */
    @Transactional(readOnly = true)
    public Optional<RequestFiled> joining(String petition, String id) {
        return records.underWay(petition, records.request(petition, id));
    }

    /** Rules on the request and writes the notice; one that is accepted joins the review of the same paper under way. */
    public Outcome rule(String petition, String id, Ruling ruling) {
        LocalDate today = LocalDate.now(clock);
        RequestFiled request = records.request(petition, id);
        var against = RulingCheck.of(ruling, facts(petition, id), request, today);
        if (!against.none()) {
            return against.outcome();
        }
        boolean accepted = ruling.verdict() == Verdict.ACCEPTED || ruling.verdict() == Verdict.PARTLY;
        var main = accepted ? joining(petition, id) : Optional.<RequestFiled>empty();
        put(petition, request, ruling, main.map(RequestFiled::request).orElse(null), today);
        main.ifPresent(joined -> hearingClock.follows(petition, request, joined, today));
        if (ruling.verdict() == Verdict.CORRECTION) {
            LocalDate by = Objects.requireNonNull(ruling.correctBy());
            var correction = ReviewClocks.of(petition, Duty.CORRECTION, request);
            ledger.cancel(correction, today);
            ledger.start(correction, today, by);
        }
        return new Outcome.Done();
    }

    private static String reasons(Ruling ruling, Admissibility facts, RequestFiled request) {
        if (ruling.ground() == RefusalGround.LATE) {
            return RulingCheck.late(facts, request) + ruling.reasons();
        }
        String lateReason = ruling.lateReason();
        return lateReason == null
                ? ruling.reasons()
                : RulingCheck.late(facts, request) + "理由：" + lateReason + "\n" + ruling.reasons();
    }

    private void put(String petition, RequestFiled request, Ruling ruling, @Nullable String joins, LocalDate today) {
        Admissibility facts = facts(petition, request.request());
        String reasons = reasons(ruling, facts, request);
        String number = letters.ruled(petition, request, ruling, reasons, today);
        acts.record(
                petition,
                request.office(),
                new RequestChecked(
                        today,
                        request.request(),
                        request.stage(),
                        ruling.verdict(),
                        ruling.ground(),
                        reasons,
                        ruling.excluded(),
                        ruling.whereTo(),
                        ruling.missing(),
                        ruling.correctBy(),
                        number,
                        joins));
    }

    /** Papers came in: the check begins again. The 30 days of the review have gone on meanwhile. */
    public Outcome corrected(String petition, String id, Papers papers, LocalDate on) {
        LocalDate today = LocalDate.now(clock);
        RequestFiled request = records.request(petition, id);
        RequestChecked asked = records.checked(petition, id).orElseThrow();
        var against = new Sentences()
                .unlessBetween("收到补正材料日期", on, "通知补正日期", asked.on(), today)
                .when(papers.line().equals("没有材料"), "请勾选收到的补正材料；没有收到的，期满后登记“逾期未补正”。");
        if (against.none()) {
            acts.record(petition, request.office(), new PapersCorrected(on, id, papers, true));
            ledger.fulfil(ReviewClocks.of(petition, Duty.CORRECTION, request), on);
            var accept = ReviewClocks.of(petition, Duty.REVIEW_ACCEPT, request);
            ledger.cancel(accept, on);
            ledger.start(accept, on);
        }
        return against.outcome();
    }

    /** The day is over and nothing came in: refused in writing. */
    public Outcome notCorrected(String petition, String id) {
        LocalDate today = LocalDate.now(clock);
        RequestFiled request = records.request(petition, id);
        LocalDate by = Objects.requireNonNull(
                records.checked(petition, id).orElseThrow().correctBy());
        var against = new Sentences().when(!today.isAfter(by), "补正最后一日 " + by + " 还没有过，不能登记“逾期未补正”。");
        if (against.none()) {
            acts.record(
                    petition,
                    request.office(),
                    new PapersCorrected(today, id, new Papers(false, false, false, false), false));
            ledger.cancel(ReviewClocks.of(petition, Duty.CORRECTION, request), today);
            String reasons = "已经书面通知在" + Dates.written(by) + "以前补正申请材料，期满没有补正。";
            put(
                    petition,
                    request,
                    new Ruling(
                            Verdict.REFUSED, RefusalGround.NOT_CORRECTED, false, reasons, null, null, null, null, null),
                    null,
                    today);
        }
        return against.outcome();
    }
}
