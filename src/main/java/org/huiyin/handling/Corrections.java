package org.huiyin.handling;

import java.time.Clock;
import java.time.LocalDate;
import org.huiyin.deadlines.Ledger;
import org.huiyin.handling.CorrectionDecided.Decision;
import org.huiyin.registry.Act;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organ's own written correction of an opinion it served. A refusal changes nothing. */
@Service
@Transactional
public class Corrections {

    private final Handlings handlings;
    private final Opinions opinions;
    private final OpinionLetters letters;
    private final Services services;
    private final Executions executions;
    private final CorrectionRecords records;
    private final UnderReview reviews;
    private final Petitions petitions;
    private final Acts acts;
    private final Ledger ledger;
    private final Clock clock;

    Corrections(
            Handlings handlings,
            Opinions opinions,
            OpinionLetters letters,
            Services services,
            Executions executions,
            CorrectionRecords records,
            UnderReview reviews,
            Petitions petitions,
            Acts acts,
            Ledger ledger,
            Clock clock) {
        this.handlings = handlings;
        this.opinions = opinions;
        this.letters = letters;
        this.services = services;
        this.executions = executions;
        this.records = records;
        this.reviews = reviews;
        this.petitions = petitions;
        this.acts = acts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** An officer of the organ found an error in its served opinion; one correction at a time. */
    public Outcome begin(Matter matter, String error) {
        boolean issued = handlings
                .findById(matter)
                .filter(handling -> handling.progress().issued() != null)
                .isPresent();
        boolean served = issued
                && services.lastServedOn(matter).isPresent()
                && services.unserved(matter).isEmpty();
        var flaws = new Flaws()
                .when(!served, "处理意见书尚未全部送达，还没有可以更正的处理意见书；尚在办理的，请在办理环节退回修改。")
                .when(records.open(matter), "本单位的上一次更正还没有结束，请先办完再启动。")
                .when(petitions.facts(matter.petition()).orElseThrow().archivedOn() != null, "信访事项已经归档，不能再启动更正。");
        if (served) {
            reviews.againstCorrection(matter).ifPresent(sentence -> flaws.when(true, sentence));
        }
        if (!flaws.none()) {
            return flaws.refused();
        }
        record(matter, new CorrectionBegun(today(), error));
        return new Outcome.Done();
    }

    /** Puts a draft up for approval; like every opinion it answers each request. */
    public Outcome drafted(Matter matter, CorrectionDrafted draft) {
        var flaws = new Flaws()
                .unlessAllAnswered(
                        draft.opinion(), petitions.facts(matter.petition()).orElseThrow())
                .unlessExecutable(draft.opinion().conclusion(), draft.executeBy(), today())
                .when(draft.executeBy() != null && executions.running(matter), "原处理意见正在执行，更正后继续执行即可，“执行最后一日”请留空。");
        if (!flaws.none()) {
            return flaws.refused();
        }
        record(matter, draft);
        return new Outcome.Done();
    }

    /** The leader decides on the latest draft; nobody on their own, nobody against a review that began meanwhile. */
    public Outcome decided(Matter matter, String leader, Decision decision, @Nullable String reason) {
        boolean own = records.latestDraft(matter).orElseThrow().officer().equals(leader);
        var flaws = new Flaws()
                .when(own, "起草人不能审批自己起草的更正，请由本单位其他负责人审批。")
                .when(decision != Decision.APPROVED && reason == null, "请填写“理由”，说明为什么退回或者不予更正。");
        if (decision == Decision.APPROVED) {
            reviews.againstCorrection(matter).ifPresent(sentence -> flaws.when(true, sentence));
        }
        if (!flaws.none()) {
            return flaws.refused();
        }
        record(matter, new CorrectionDecided(today(), decision, reason));
        return new Outcome.Done();
    }

    /** Numbers the approved correction and issues it today; what was served before stays as it was. */
    public void issue(Matter matter) {
        OpinionInForce before = opinions.inForce(matter);
        Opinion corrected = records.latestDraft(matter).orElseThrow().act().opinion();
        var issued = letters.correct(matter, handlings.of(matter), corrected, before.number(), records.found(matter));
        var edition = new OpinionInForce(before.edition() + 1, issued.number(), today(), corrected.conclusion());
        record(matter, new CorrectionIssued(edition, corrected));
        ledger.cancel(matter.clock(Duty.SERVE), today());
        ledger.start(matter.clock(Duty.SERVE), today());
    }

    private void record(Matter matter, Act act) {
        acts.record(matter.petition(), matter.organ(), act);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
