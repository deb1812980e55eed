package org.huiyin.process;

import static org.huiyin.process.TestCity.BUREAU;
import static org.huiyin.process.TestCity.BUREAU_HEAD;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.LEADER;
import static org.huiyin.process.TestCity.SUPERVISOR;

import java.time.LocalDate;
import java.util.Map;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;

/** Findings of liability facts in sentences: what each writes, from the allegation to what became of a contest. */
final class LiabilitySteps {

    static final String FIRST = "认定1";
    static final String SECOND = "认定2";
    /** A second head of the city's bureau, who decides on contests. */
    static final String SECOND_HEAD = "hefujuzhang";

    static final String EXAMINE = "UserTask_ExamineFinding";
    static final String CONTEST = "UserTask_ContestFinding";
    static final String DECIDE = "UserTask_DecideContest";

    /** The suggestion that the organ's late notice makes. */
    static final String LATE_NOTICE = "NOT_TOLD LATE NOTICE " + HOUSING + "  2026-03-02";

    static final Map<String, Object> ALLEGATION = Map.of(
            "organ", HOUSING,
            "ground", "RUDE",
            "person", "窗口工作人员何某",
            "facts", "三月二日来访时对来访群众大声训斥，不予接待。",
            "evidence1", "ACT 1");
    static final Map<String, Object> FOUND = Map.of(
            "decision", "ESTABLISHED",
            "facts", "受理告知的期限三月十七日届满，至三月十八日没有书面告知，也没有说明原因。",
            "reason", "期限台账和案卷一致，经电话核实。");
    static final Map<String, Object> OBJECTION = Map.of(
            "answer", "CONTESTED",
            "reason", "三月十六日已经当面告知并由其签收，只是登记晚了。",
            "papers", "签收回执复印件1份。");

    private final Life life;
    private final AnyTime anyTime;
    private final String petition;

    LiabilitySteps(Life life, AnyTime anyTime, String petition) {
        this.life = life;
        this.anyTime = anyTime;
        this.petition = petition;
    }

    static void appoint(Organization organization) {
        organization.appoint(new Officer(SECOND_HEAD, "何副局长"), new Post(BUREAU, Role.LEADER), LocalDate.of(2026, 3, 2));
    }

    /** With the organ that has let its notice be late, on the day after, and gives it then. */
    static LiabilitySteps late(Life life, AnyTime anyTime) {
        var steps = new Steps(life, life.registered()).sorted().told("2026-03-02");
        life.on("2026-03-18");
        steps.competent().routed().noticed("2026-03-18");
        return new LiabilitySteps(life, anyTime, steps.petition());
    }

    String petition() {
        return petition;
    }

    LiabilitySteps alleged() {
        anyTime.done(petition, SUPERVISOR, "liability", Map.of("fact", LATE_NOTICE));
        return this;
    }

    LiabilitySteps established() {
        life.done(petition, BUREAU_HEAD, EXAMINE, FOUND);
        return this;
    }

    LiabilitySteps accepted() {
        life.done(petition, LEADER, CONTEST, Map.of("answer", "ACCEPTED"));
        return this;
    }

    LiabilitySteps contested() {
        life.done(petition, LEADER, CONTEST, OBJECTION);
        return this;
    }

    LiabilitySteps decided(Map<String, ?> decision) {
        life.done(petition, SECOND_HEAD, DECIDE, decision);
        return this;
    }

    void archived(String servedOn, String end) {
        new RecommendationSteps(life, anyTime, petition).archived(servedOn, end);
    }
}
