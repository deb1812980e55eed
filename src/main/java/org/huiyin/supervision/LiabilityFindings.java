package org.huiyin.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Register;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Alleging liability facts, and what another of the bureau makes of them (arts 42 to 46). */
@Service
@Transactional
public class LiabilityFindings {

    private final LiabilityRows rows;
    private final LiabilityRecords records;
    private final LiabilityChecks checks;
    private final LiabilityPeople people;
    private final Organization organization;
    private final Register register;
    private final Ledger ledger;
    private final Acts acts;
    private final Clock clock;

    LiabilityFindings(
            LiabilityRows rows,
            LiabilityRecords records,
            LiabilityChecks checks,
            LiabilityPeople people,
            Organization organization,
            Register register,
            Ledger ledger,
            Acts acts,
            Clock clock) {
        this.rows = rows;
        this.records = records;
        this.checks = checks;
        this.people = people;
        this.organization = organization;
        this.register = register;
        this.ledger = ledger;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * What is alleged.
     *
     * @param officer id of the person, or null
     * @param person name and post where the person has no account, or null
     * @param source evidence of the suggested fact that it takes up, or null
     * @param holder id of who had the work by that fact, though they may have left the organ; else null
     */
    public record Allegation(
            LiabilityGround ground,
            String organ,
            @Nullable String officer,
            @Nullable String person,
            String facts,
            List<RecommendationEvidence.Item> evidence,
            @Nullable String source,
            @Nullable String holder) {}

    /** What came of it: refused with sentences, or put down under an id. */
    public record Proposed(List<String> refusals, @Nullable String finding) {}

    /**
     * Puts the allegation down and starts the bureau's clock for examining it.
     *
     * @param by id of who alleges it
     */
    public Proposed propose(String petition, String bureau, String by, Allegation allegation) {
        register.hold(List.of(petition));
        var against = checks.against(petition, bureau, by, allegation);
        if (!against.isEmpty()) {
            return new Proposed(against, null);
        }
        String id = "认定" + (records.of(petition).size() + 1);
        LiabilityText text = text(allegation);
        rows.saveAndFlush(new LiabilityRow(petition, id, bureau, text, today(), allegation.source()));
        acts.record(petition, bureau, new LiabilityProposed(today(), id, text));
        ledger.start(clockOf(petition, bureau, id), today());
        return new Proposed(List.of(), id);
    }

    private LiabilityText text(Allegation allegation) {
        String officer = allegation.officer();
        String organ = allegation.organ();
        return new LiabilityText(
                allegation.ground(),
                organ,
                organization.nameOf(organ),
                officer,
                officer == null ? allegation.person() : people.named(organ, officer),
                allegation.facts(),
                allegation.evidence());
    }

    /**
     * Sentences against the examination; kept where there are none.
     *
     * @param by id of who examines it
     * @param facts as they were found; null where the allegation is not established
     */
    public List<String> examined(String petition, String id, String by, @Nullable String facts, String reason) {
        var proposed = records.proposed(petition, id);
        LiabilityText alleged = proposed.act().text();
        if (proposed.officer().equals(by) || by.equals(alleged.officer())) {
            return List.of("提出人和责任人员本人不得审查，请由本单位其他负责人审查。");
        }
        var against = facts == null ? List.<String>of() : people.againstNames(petition, facts, reason);
        if (!against.isEmpty()) {
            return against;
        }
        LiabilityText text = facts == null ? alleged : alleged.found(alleged.ground(), facts);
        acts.record(petition, bureau(petition, id), new LiabilityExamined(today(), id, facts != null, text, reason));
        if (facts == null) {
            records.row(petition, id).become(LiabilityStage.NOT_ESTABLISHED);
        }
        return List.of();
    }

    /** Code of the bureau that goes on with it today. */
    public String bureau(String petition, String id) {
        return acts.heir(petition, records.matter(petition, id).bureau());
    }

    /** The clock of examining a finding, and later of deciding on its contest. */
    static Ledger.Clock clockOf(String petition, String bureau, String id) {
        return new Ledger.Clock(petition, Duty.LIABILITY_FINDING, bureau, id);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
