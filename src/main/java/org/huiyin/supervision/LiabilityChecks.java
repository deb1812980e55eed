package org.huiyin.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.supervision.LiabilityFindings.Allegation;
import org.springframework.stereotype.Component;

/** What stands against alleging a liability fact: whom it is about, on what ground, by whom, borne out by what. */
@Component
class LiabilityChecks {

    private final LiabilityRecords records;
    private final LiabilityOrgans organs;
    private final LiabilityPeople people;
    private final LiabilityDeciders deciders;
    private final Organization organization;

    LiabilityChecks(
            LiabilityRecords records,
            LiabilityOrgans organs,
            LiabilityPeople people,
            LiabilityDeciders deciders,
            Organization organization) {
        this.records = records;
        this.organs = organs;
        this.people = people;
        this.deciders = deciders;
        this.organization = organization;
    }

    /** Sentences in Chinese. */
    List<String> against(String petition, String bureau, String by, Allegation allegation) {
        String organ = allegation.organ();
        if (!organs.of(petition, bureau).containsKey(organ)) {
            return List.of("“有关单位”请从本件中负有职责的本级、下级机关、单位中选择；信访部门自身的责任由上一级信访部门认定（第四十三条），" + "被检举控告的单位不在本件中认定（第三十条第三款）。");
        }
        var against = new ArrayList<String>();
        Organ.Kind kind = organization.organ(organ).map(Organ::kind).orElseThrow();
        if (!allegation.ground().concerns(kind)) {
            against.add("“责任情形”与有关单位不符：第四十三条适用于信访部门，第四十四条适用于负有受理职责的其他机关、单位，请重新选择。");
        }
        if (allegation.evidence().isEmpty()) {
            against.add("请至少选择一项案卷中的证据，没有证据不得提出责任事实认定。");
        }
        String officer = allegation.officer();
        if (officer != null
                && !officer.equals(allegation.holder())
                && !people.at(organ).containsKey(officer)) {
            against.add("“责任人员”请从有关单位的现任人员中选择；已经离任的，在“其他责任人员”中写明姓名、职务。");
        }
        if (by.equals(officer)) {
            against.add("本人是责任人员的，不得提出、审查或者审核。");
        }
        against.addAll(deciders.against(petition, bureau, involved(by, allegation)));
        if (isTwice(petition, allegation)) {
            against.add("同一责任事实已经提出或者认定，请勿重复提出。");
        }
        against.addAll(
                people.againstNames(petition, allegation.facts(), Objects.requireNonNullElse(allegation.person(), "")));
        return against;
    }

    private static List<String> involved(String by, Allegation allegation) {
        String officer = allegation.officer();
        return officer == null ? List.of(by) : List.of(by, officer);
    }

    /** What was not established, or withdrawn, may be alleged again. */
    private boolean isTwice(String petition, Allegation allegation) {
        return records.of(petition).stream()
                .filter(matter -> !matter.stage().isOver() || matter.stage().isStanding())
                .filter(matter -> matter.organ().equals(allegation.organ())
                        && matter.ground() == allegation.ground()
                        && Objects.equals(matter.officer(), allegation.officer()))
                .anyMatch(matter -> Objects.equals(matter.source(), allegation.source()));
    }
}
