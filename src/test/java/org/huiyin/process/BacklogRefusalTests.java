package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.BacklogSteps.ACCEPT;
import static org.huiyin.process.BacklogSteps.ACCEPTANCE;
import static org.huiyin.process.BacklogSteps.DRAW;
import static org.huiyin.process.BacklogSteps.FIRST;
import static org.huiyin.process.BacklogSteps.MAYOR;
import static org.huiyin.process.BacklogSteps.MILESTONE;
import static org.huiyin.process.BacklogSteps.SIGN;
import static org.huiyin.process.BacklogSteps.VERIFY;
import static org.huiyin.process.BacklogSteps.again;
import static org.huiyin.process.BacklogSteps.plan;
import static org.huiyin.process.BacklogSteps.report;
import static org.huiyin.process.BacklogSteps.verified;
import static org.huiyin.process.Steps.with;
import static org.huiyin.process.TestCity.BUREAU;
import static org.huiyin.process.TestCity.BUREAU_HEAD;
import static org.huiyin.process.TestCity.GOVERNMENT;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.REGISTRAR;
import static org.huiyin.process.TestCity.SUPERVISOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.access.Wall;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.backlog.BacklogStarts;
import org.huiyin.statute.Duty;
import org.huiyin.supervision.BacklogEntry;
import org.huiyin.supervision.BacklogRecords;
import org.huiyin.supervision.BacklogState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is refused on the way of a matter of the backlog, in a sentence, with nothing changed. */
@InTheCity
class BacklogRefusalTests {

    private static final String WITHDRAWAL = "backlog-withdrawal";
    private static final Map<String, Object> MISTAKEN = Map.of("reason", "信访件编号填写错误，应当列入的是另一件。");

    @Autowired
    private ApplicationContext house;

    @Autowired
    private Life life;

    @Autowired
    private BacklogRecords backlogs;

    @Autowired
    private BacklogStarts starts;

    @Autowired
    private Organization organization;

    @Autowired
    private Wall wall;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Ledger ledger;

    @Test
    void isTheLeadersOwnMatterWhileTheyHoldThePost() {
        String petition = life.registered();
        var lead = new Officer("heling", "何领");
        var other = new Officer("luyan", "陆岩");
        for (Officer each : List.of(lead, other)) {
            organization.appoint(each, new Post(GOVERNMENT, Role.LEADER), LocalDate.of(2026, 1, 1));
        }
        var entry = new BacklogEntry(
                petition, "江信联〔2026〕9号", null, lead.id(), GOVERNMENT, HOUSING, BUREAU, LocalDate.of(2026, 6, 30));
        life.acted(petition, SUPERVISOR, "列入积案清单", () -> starts.begin(entry));

        String refusal = life.refused(petition, other.id(), ACCEPT, ACCEPTANCE);

        assertThat(refusal).contains("本件由何领包案");
        assertThat(backlogs.accepted(petition, FIRST)).isEmpty();
        organization.absent(lead.id(), LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 6), other.id());
        life.done(petition, other.id(), ACCEPT, ACCEPTANCE);
        assertThat(backlogs.matter(petition, FIRST).entry().lead()).isEqualTo(lead.id());
        life.done(petition, HANDLER, DRAW, plan("2026-03-20"));
        life.on("2026-03-09");
        assertThat(life.refused(petition, other.id(), SIGN, Map.of("decision", "APPROVE")))
                .contains("本件由何领包案");
        life.done(petition, lead.id(), SIGN, Map.of("decision", "APPROVE"));
    }

    @Test
    void goesToAnotherLeaderWhereTheWallKeepsTheLeaderOut() {
        var steps = listed();
        var other = new Officer("luyan", "陆岩");
        organization.appoint(other, new Post(GOVERNMENT, Role.LEADER), LocalDate.of(2026, 1, 1));
        wall.raise(Wall.Bar.officer(steps.petition(), MAYOR, Wall.Ground.RECUSED));

        life.done(steps.petition(), other.id(), ACCEPT, ACCEPTANCE);

        assertThat(backlogs.matter(steps.petition(), FIRST).entry().lead()).isEqualTo(other.id());
    }

    @ParameterizedTest
    @CsvSource({
        "work1, '', 请填写“节点一”",
        "day1, 2026-03-01, 应当不早于今天",
        "day2, 2026-03-20, 应当晚于上一节点的日期",
        "day2, 2026-07-01, 晚于化解最后一日",
        "work2, '', 的工作和日期请同时填写",
        "causes, '', 请填写“积案成因”"
    })
    void refusesAPlanThatCannotBeFollowed(String field, String value, String sentence) {
        var steps = listed().accepted();

        String refusal =
                life.refused(steps.petition(), HANDLER, DRAW, with(plan("2026-03-20", "2026-04-30"), field, value));

        assertThat(refusal).contains(sentence);
        assertThat(backlogs.planned(steps.petition(), FIRST)).isEmpty();
    }

    @Test
    void signsNoPlanOfOnesOwnNorOneWhoseDayIsOver() {
        organization.appoint(new Officer(MAYOR, "秦明"), new Post(HOUSING, Role.HANDLER), LocalDate.of(2026, 1, 1));
        var own = listed().accepted();
        var late = listed().accepted().drawn(plan("2026-03-03"));

        assertThat(life.refused(own.petition(), MAYOR, DRAW, plan("2026-03-20")))
                .contains("本件由您包案", "请由责任单位其他承办人员制定");
        assertThat(life.refused(late.petition(), MAYOR, SIGN, Map.of("decision", "RETURN")))
                .contains("退回理由");
        life.on("2026-03-04");
        assertThat(life.refused(late.petition(), MAYOR, SIGN, Map.of("decision", "APPROVE")))
                .contains("积案1-1 的日期 2026-03-03 已经过去");
        assertThat(backlogs.matter(late.petition(), FIRST).plannedOn()).isNull();
    }

    @Test
    void letsWhoDrewThePlanAndBecameTheLeaderSendItBack() {
        var next = new Officer("luyan", "陆岩");
        for (Post post : List.of(new Post(GOVERNMENT, Role.LEADER), new Post(HOUSING, Role.HANDLER))) {
            organization.appoint(next, post, LocalDate.of(2026, 1, 1));
        }
        var steps = listed().accepted();
        life.done(steps.petition(), next.id(), DRAW, plan("2026-03-20"));
        wall.raise(Wall.Bar.officer(steps.petition(), MAYOR, Wall.Ground.RECUSED));

        String refusal = life.refused(steps.petition(), next.id(), SIGN, Map.of("decision", "APPROVE"));
        life.done(steps.petition(), next.id(), SIGN, Map.of("decision", "RETURN", "reason", "请由其他人员制定。"));

        assertThat(refusal).contains("不能签批自己的方案，请退回");
        assertThat(backlogs.returned(steps.petition(), FIRST)).contains("请由其他人员制定。");
    }

    @Test
    void isTakenOffTheListByTheBureausSupervisorsAndHeadsOnly() {
        String petition = listed().accepted().petition();

        assertThat(anyTime.offered(petition, HANDLER)).doesNotContain(WITHDRAWAL);
        assertThat(anyTime.refused(petition, REGISTRAR, WITHDRAWAL, MISTAKEN)).contains("由组织化解的信访部门的督查专员或者负责人办理");
        assertThat(anyTime.refused(petition, SUPERVISOR, WITHDRAWAL, Map.of())).contains("请填写“撤出理由”");
        anyTime.done(petition, BUREAU_HEAD, WITHDRAWAL, MISTAKEN);

        assertThat(backlogs.matter(petition, FIRST).state()).isEqualTo(BacklogState.WITHDRAWN);
        assertThat(ledger.of(petition))
                .filteredOn(face -> face.duty() == Duty.BACKLOG)
                .singleElement()
                .satisfies(face -> assertThat(face.state()).isEqualTo(Face.State.CANCELLED));
        assertThat(anyTime.refused(petition, REGISTRAR, WITHDRAWAL, MISTAKEN)).contains("没有正在化解的积案");
    }

    @Test
    void wantsAMeetingWholeOrNotAtAll() {
        var steps = listed().accepted().drawn(plan("2026-03-20")).signed();
        var report = report("DONE", "账目已公示。");

        assertThat(life.refused(steps.petition(), HANDLER, MILESTONE, with(report, "metOn", "2026-03-02")))
                .contains("请同时填写“会商日期”和“会商单位和意见”");
        assertThat(life.refused(
                        steps.petition(),
                        HANDLER,
                        MILESTONE,
                        with(with(report, "metOn", "2026-03-03"), "meeting", "住建局、物业：同意移交。")))
                .contains("不能晚于今天");
    }

    @Test
    void verifiesOnlyAfterSpeakingWithThePetitioner() {
        var steps = listed().accepted().drawn(plan("2026-03-20")).signed();
        life.on("2026-03-04");
        steps.reported(report("DONE", "账目已公示。")).resolved();
        String petition = steps.petition();

        assertThat(life.refused(petition, SUPERVISOR, VERIFY, verified("2026-03-03")))
                .contains("请在报告以后联系信访人");
        assertThat(life.refused(petition, SUPERVISOR, VERIFY, with(verified("2026-03-04"), "contact", "")))
                .contains("请填写“信访人的意见”");
        assertThat(life.refused(petition, SUPERVISOR, VERIFY, again("2026-03-04", "2026-03-04")))
                .contains("今天以后的“另定的化解最后一日”");
        assertThat(life.refused(petition, SUPERVISOR, VERIFY, with(again("2026-03-04", "2026-04-01"), "lastDay", "")))
                .contains("另定的化解最后一日");
        assertThat(backlogs.verified(petition, FIRST)).isEmpty();
    }

    private BacklogSteps listed() {
        return BacklogSteps.listed(house, life.registered(), "2026-06-30");
    }
}
