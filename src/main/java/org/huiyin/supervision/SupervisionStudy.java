package org.huiyin.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the bureau gets from a proposal to a letter: one confirms the ground, another signs (art. 40, paragraph 1). */
@Service
@Transactional
public class SupervisionStudy {

    private final SupervisionRows rows;
    private final SupervisionRecords records;
    private final SupervisionBars bars;
    private final Acts acts;
    private final Ledger ledger;
    private final Organization organization;
    private final Clock clock;

    SupervisionStudy(
            SupervisionRows rows,
            SupervisionRecords records,
            SupervisionBars bars,
            Acts acts,
            Ledger ledger,
            Organization organization,
            Clock clock) {
        this.rows = rows;
        this.records = records;
        this.bars = bars;
        this.acts = acts;
        this.ledger = ledger;
        this.organization = organization;
        this.clock = clock;
    }

    /** Confirms the ground with what is demanded; sentences that stand against it, and nothing is changed then. */
    public List<String> confirm(String petition, String id, SupervisionDraft draft) {
        SupervisionMatter matter = records.matter(petition, id);
        List<String> against = against(matter, draft);
        if (against.isEmpty()) {
            row(petition, id).confirm(draft.ground());
            acts.record(
                    petition,
                    matter.bureau(),
                    new SupervisionExamined(
                            today(),
                            id,
                            draft.ground(),
                            draft.way(),
                            draft.facts(),
                            draft.demand(),
                            draft.improvement(),
                            draft.replyBy()));
        }
        return against;
    }

    private List<String> against(SupervisionMatter matter, SupervisionDraft draft) {
        var against = new ArrayList<String>();
        if (bars.stop(matter)) {
            against.add(SupervisionBars.BARRED + "请选择“不予督办”，并将有关情况转送有权处理的机关、单位。");
        }
        if (!draft.replyBy().isAfter(today())) {
            against.add("“反馈期限”应当晚于今天 " + today() + "，请留出改正和反馈的时间。");
        }
        rows.open(SupervisionRow.key(matter.petition(), matter.organ(), draft.ground()))
                .map(SupervisionRow::item)
                .filter(other -> !other.equals(matter.supervision()))
                .ifPresent(other -> against.add("对" + organization.nameOf(matter.organ()) + "以“"
                        + draft.ground().label() + "”提出的" + other + "正在办理，不重复督办。请选择其他事由，或者选择不予督办并说明已由" + other
                        + "一并督办。"));
        return against;
    }

    /** Closes it: there is no ground. */
    public void dismiss(String petition, String id, String reason) {
        SupervisionMatter matter = records.matter(petition, id);
        row(petition, id).close(SupervisionState.DISMISSED, today());
        acts.record(petition, matter.bureau(), new SupervisionDismissed(today(), id, reason));
    }

    /**
     * Signs the draft, or sends it back.
     *
     * @param officer id of the leader
     * @param reason why it is sent back, or null to sign
     */
    public List<String> sign(String petition, String id, String officer, @Nullable String reason) {
        var draft = records.examined(petition, id).orElseThrow();
        if (draft.officer().equals(officer)) {
            return List.of("认定事由的人员不能签发自己拟定的督办函，请由本单位其他负责人签发。");
        }
        if (reason == null && !draft.act().replyBy().isAfter(today())) {
            return List.of("拟定的反馈期限 " + draft.act().replyBy() + " 已到，请退回修改。");
        }
        SupervisionMatter matter = records.matter(petition, id);
        if (reason == null && bars.stop(matter)) {
            return List.of(SupervisionBars.BARRED + "请退回，由认定事由的人员不予督办。");
        }
        acts.record(petition, matter.bureau(), new SupervisionSigned(today(), id, reason));
        return List.of();
    }

    /**
     * Issues the letter that was signed, and starts the organ's period to reply.
     *
     * @param organ code of the organ supervised, as it goes on today
     */
    public void issue(String petition, String id, String organ) {
        SupervisionMatter matter = records.matter(petition, id);
        SupervisionExamined draft = records.examined(petition, id).orElseThrow().act();
        row(petition, id).issue();
        acts.record(
                petition,
                matter.bureau(),
                new SupervisionIssued(today(), id, organ, organization.nameOf(organ), draft));
        ledger.start(new Ledger.Clock(petition, Duty.SUPERVISION_REPLY, organ, id), today(), draft.replyBy());
    }

    private SupervisionRow row(String petition, String id) {
        return rows.of(petition, id).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
