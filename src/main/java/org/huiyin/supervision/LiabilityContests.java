package org.huiyin.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Telling an organ of a finding, and what it answers. */
@Service
@Transactional
public class LiabilityContests {

    private final LiabilityRecords records;
    private final LiabilityFindings findings;
    private final LiabilityDeciders deciders;
    private final LiabilityPeople people;
    private final Organization organization;
    private final Ledger ledger;
    private final Acts acts;
    private final Clock clock;

    LiabilityContests(
            LiabilityRecords records,
            LiabilityFindings findings,
            LiabilityDeciders deciders,
            LiabilityPeople people,
            Organization organization,
            Ledger ledger,
            Acts acts,
            Clock clock) {
        this.records = records;
        this.findings = findings;
        this.deciders = deciders;
        this.people = people;
        this.organization = organization;
        this.ledger = ledger;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Tells the organ, with the letter, and starts the days on which it may contest the finding.
     *
     * @param held code of the organ, as it goes on today
     */
    public void tell(String petition, String id, String held) {
        Ledger.Clock window = window(petition, held, id);
        ledger.start(window, today());
        LocalDate contestBy = face(window).lastDay();
        acts.record(
                petition,
                findings.bureau(petition, id),
                new LiabilityTold(today(), id, held, records.text(petition, id), contestBy));
        records.row(petition, id).become(LiabilityStage.TOLD);
        people.tell(
                petition,
                held,
                "信访事项 " + petition + " 的" + id + "已经告知本单位，可以在 " + contestBy + " 以前（含当日）提出异议，逾期没有提出的视为没有异议。",
                id);
    }

    private Face face(Ledger.Clock window) {
        return ledger.of(window.petition()).stream()
                .filter(each -> each.clock().equals(window))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** Sentences against asking that the bureau above decide: the house must know one that can. */
    public List<String> againstAbove(String petition, String id) {
        return deciders.above(petition, findings.bureau(petition, id), records.hands(petition, id))
                        .isPresent()
                ? List.of()
                : List.of("没有接入系统、可以审核的上一级信访部门，请不要选择“请上一级信访部门审核”，由作出认定的信访部门没有参与提出、审查的负责人审核。");
    }

    /**
     * The organ's answer.
     *
     * @param reason why it contests the finding, or null where it does not
     * @param above whether it asks that the bureau above decide; see {@link #againstAbove}
     * @return code of the bureau that decides; empty where it contests nothing
     */
    public Optional<String> answered(
            String petition, String id, String held, @Nullable String reason, @Nullable String papers, boolean above) {
        String decider = reason == null ? null : decider(petition, id, above);
        acts.record(
                petition,
                held,
                new LiabilityAnswered(
                        today(),
                        id,
                        organization.nameOf(held),
                        reason,
                        papers,
                        decider,
                        decider == null ? null : organization.nameOf(decider)));
        ledger.fulfil(window(petition, held, id), today());
        if (decider != null) {
            ledger.start(LiabilityFindings.clockOf(petition, decider, id), today());
        }
        records.row(petition, id).become(decider == null ? LiabilityStage.UNCONTESTED : LiabilityStage.CONTESTED);
        return Optional.ofNullable(decider);
    }

    /** Heads may have left since the finding was proposed; then the bureau is asked for one who can decide. */
    private String decider(String petition, String id, boolean above) {
        String bureau = findings.bureau(petition, id);
        Optional<String> decider = deciders.of(petition, bureau, records.hands(petition, id), above);
        if (decider.isEmpty()) {
            people.askForAHead(petition, bureau, id);
        }
        return decider.orElse(bureau);
    }

    /** That the days are over; what people found stays what it is. */
    public void lapsed(String petition, String id, String held) {
        acts.record(petition, held, new LiabilityLapsed(today(), id, organization.nameOf(held)));
        ledger.cancel(window(petition, held, id), today());
        records.row(petition, id).become(LiabilityStage.UNCONTESTED);
    }

    static Ledger.Clock window(String petition, String held, String id) {
        return new Ledger.Clock(petition, Duty.LIABILITY_CONTEST, held, id);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
