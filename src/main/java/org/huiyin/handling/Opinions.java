package org.huiyin.handling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.audit.Recorded;
import org.huiyin.deadlines.Ledger;
import org.huiyin.registry.Petitions;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From investigation to service of the opinion (arts 31, 32, 35). A refusal changes nothing. */
@Service
@Transactional
public class Opinions {

    private final Handlings handlings;
    private final OpinionNumbers numbers;
    private final Petitions petitions;
    private final Ledger ledger;
    private final Recorded recorded;
    private final Clock clock;
    private final HandlingSettings settings;

    Opinions(
            Handlings handlings,
            OpinionNumbers numbers,
            Petitions petitions,
            Ledger ledger,
            Recorded recorded,
            Clock clock,
            HandlingSettings settings) {
        this.handlings = handlings;
        this.numbers = numbers;
        this.petitions = petitions;
        this.ledger = ledger;
        this.recorded = recorded;
        this.clock = clock;
        this.settings = settings;
    }

    /** Keeps what was heard and found. */
    public Outcome investigated(Matter matter, Investigation investigation) {
        long people = List.of(investigation.investigators().split("[、，,；;\\s]+")).stream()
                .filter(name -> !name.isBlank())
                .distinct()
                .count();
        if (people < settings.investigators()) {
            return refused("“调查人员”不少于 " + settings.investigators() + " 人，姓名之间用顿号分开；现有 " + people + " 人。");
        }
        handlings.of(matter).investigated(investigation);
        recorded.that(matter.fact("INVESTIGATED").under("31").with("heard", investigation.heard()));
        return new Outcome.Done();
    }

    /** Puts a draft up for approval; every request must have its answer. */
    public Outcome drafted(Matter matter, Opinion opinion, String officer) {
        int requests =
                petitions.facts(matter.petition()).orElseThrow().requests().size();
        List<Integer> unanswered = NumberedAnswers.unanswered(opinion.answers(), requests);
        if (!unanswered.isEmpty()) {
            return refused(
                    "“对各项诉求的答复”缺第 " + NumberedAnswers.join(unanswered) + " 项；请按诉求的序号逐项答复，每项以“1.”“2.”开头另起一行（第三十二条第一款）。");
        }
        int turn = handlings.of(matter).draft(opinion, officer, clock.instant());
        recorded.that(matter.fact("OPINION_DRAFTED").under("32").with("draft", turn));
        return new Outcome.Done();
    }

    /** Approves the latest draft. Nobody approves what they drafted. */
    public Outcome approved(Matter matter, String leader) {
        return decided(matter, leader, null);
    }

    /** Sends the latest draft back for rework. */
    public Outcome returned(Matter matter, String leader, String reason) {
        return decided(matter, leader, reason);
    }

    private Outcome decided(Matter matter, String leader, @Nullable String reason) {
        Handling handling = handlings.of(matter);
        if (handling.latestDraft().draftedBy().equals(leader)) {
            return refused("起草人不能审批自己起草的处理意见，请由本单位其他负责人审批。");
        }
        Instant now = clock.instant();
        handling.decideDraft(leader, now, reason);
        String action = reason == null ? "OPINION_APPROVED" : "OPINION_RETURNED";
        recorded.that(matter.fact(action).under("32"));
        return new Outcome.Done();
    }

    /** Numbers the approved opinion and issues it today; the 60 days of art. 34 end here. */
    public void issue(Matter matter) {
        LocalDate today = LocalDate.now(clock);
        var issued = new Issued(today.getYear(), numbers.next(matter.organ(), today.getYear()), today);
        handlings.of(matter).issue(issued);
        recorded.that(matter.fact("OPINION_ISSUED")
                .under("32")
                .with("number", issued.number())
                .with("on", today));
    }

    /** Records service of the written opinion; the petitioner's 30 days of art. 35 begin. */
    public Outcome served(Matter matter, Served service) {
        Handling handling = handlings.of(matter);
        var flaws = new Flaws().unlessBetween("送达日期", service.on(), "印发日期", handling.issuedOn(), LocalDate.now(clock));
        if (!flaws.none()) {
            return flaws.refused();
        }
        handling.served(service);
        ledger.start(matter.clock(Duty.REQUEST_REVIEW), service.on());
        recorded.that(matter.fact("OPINION_SERVED")
                .under("35")
                .with("method", service.method())
                .with("on", service.on()));
        return new Outcome.Done();
    }

    private static Outcome refused(String sentence) {
        return new Outcome.Refused(List.of(sentence));
    }
}
