package org.huiyin.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Acts;
import org.huiyin.supervision.LiabilityDecided.Decision;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deciding on the contest of a finding, by somebody who had no hand in it; finding and contest stay in the file. */
@Service
@Transactional
public class LiabilityDecisions {

    private final LiabilityRecords records;
    private final LiabilityPeople people;
    private final Organization organization;
    private final Acts acts;
    private final Clock clock;

    LiabilityDecisions(
            LiabilityRecords records, LiabilityPeople people, Organization organization, Acts acts, Clock clock) {
        this.records = records;
        this.people = people;
        this.organization = organization;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * What is decided of a contest.
     *
     * @param ground to which it is changed, or null where it stays
     * @param facts to which they are changed, or null
     */
    public record Verdict(
            Decision decision,
            @Nullable LiabilityGround ground,
            @Nullable String facts,
            String reason) {}

    /**
     * Sentences against the decision; kept where there are none, with a letter to the organ.
     *
     * @param by id of who decides
     * @param decider code of the bureau for which they do
     * @param held code of the organ, as it goes on today
     */
    public List<String> decided(String petition, String id, String by, String decider, String held, Verdict verdict) {
        var against = against(petition, id, by, held, verdict);
        if (!against.isEmpty()) {
            return against;
        }
        LiabilityText found = records.text(petition, id);
        LiabilityText stands = verdict.decision() == Decision.CHANGED ? changed(found, verdict) : found;
        String earlier = records.told(petition, id).flatMap(Acts.Done::number).orElse(id);
        acts.record(
                petition,
                decider,
                new LiabilityDecided(
                        LocalDate.now(clock), id, held, verdict.decision(), stands, verdict.reason(), earlier));
        LiabilityRow row = records.row(petition, id);
        row.become(verdict.decision().stage());
        row.change(stands.ground());
        people.tell(
                petition,
                held,
                "信访事项 " + petition + " 的" + id + "，本单位提出的异议已经审核："
                        + verdict.decision().label() + "。",
                id + " " + verdict.decision());
        return List.of();
    }

    private static LiabilityText changed(LiabilityText found, Verdict verdict) {
        return found.found(
                Objects.requireNonNullElse(verdict.ground(), found.ground()),
                Objects.requireNonNullElse(verdict.facts(), found.facts()));
    }

    private List<String> against(String petition, String id, String by, String held, Verdict verdict) {
        if (records.hands(petition, id).contains(by)) {
            return List.of("提出、审查该项认定的人员和责任人员本人不得审核，请由其他负责人审核；本单位没有其他负责人的，请系统管理员补充。");
        }
        var against = new ArrayList<String>();
        String facts = verdict.facts();
        if (verdict.decision() == Decision.CHANGED && facts == null) {
            against.add("变更认定的，请填写“变更后认定的事实”。");
        }
        LiabilityGround ground = verdict.ground();
        if (ground != null
                && organization
                        .organ(held)
                        .filter(organ -> ground.concerns(organ.kind()))
                        .isEmpty()) {
            against.add("“变更后的责任情形”与有关单位不符，请重新选择。");
        }
        against.addAll(people.againstNames(petition, facts == null ? "" : facts, verdict.reason()));
        return against;
    }
}
