package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.TestCity.HANDLER;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.HOUSING_REGISTRAR;
import static org.huiyin.process.TestCity.HOUSING_UNIT;
import static org.huiyin.process.TestCity.LEADER;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Links;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From which day a clock counts where a petition takes an unusual turn. */
@InTheCity
class ClockEdgeTests {

    private static final String REASONS = "补贴标准由市里制定，本中心只负责发放，没有解释权限。";

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Links links;

    @Autowired
    private Organization organization;

    @Test
    void twoMonthsCountFromTheDayAnOrganReceivedItItself() {
        String petition = life.registered(Letter.aLetter().at(HOUSING, HOUSING_REGISTRAR));

        life.on("2026-03-10");
        life.done(
                petition,
                HOUSING_REGISTRAR,
                Sorted.JUDGE,
                Map.of("judgement", "OWN", "lane", "COMPLEX", "reasons", "由本局监管。"));
        life.done(
                petition,
                HANDLER,
                Steps.ROUTE,
                Map.of("route", "PERFORM", "reasons", "申请查处违法行为。", "deviation", "核对诉求后确定。"));
        new Steps(life, petition).noticed("2026-03-10");

        assertThat(clock(petition, Duty.PERFORM, HOUSING).started()).hasToString("2026-03-02");
        assertThat(clock(petition, Duty.NOTICE, HOUSING).started()).hasToString("2026-03-02");
    }

    @Test
    void aRightToObjectThatHasLapsedDoesNotReviveWhenALowerOrganGivesThePetitionBack() {
        String petition = passedOnAndBack("2026-03-06", "2026-03-11");

        String refusal = life.refused(
                petition, HANDLER, Steps.CONFIRM, OrganWalk.objection("NOT_OWN", TestCity.LABOUR, REASONS));

        assertThat(refusal).contains("最后一日为 2026-03-09", "已经超过 2 天");
        assertThat(clock(petition, Duty.NOTICE, HOUSING).lastDay()).hasToString("2026-03-17");
        assertThat(clock(petition, Duty.NOTICE, HOUSING).doneOn()).isNull();
    }

    @Test
    void aRightToObjectThatHasNotLapsedIsUsedByItsOwnLastDay() {
        String petition = passedOnAndBack("2026-03-03", "2026-03-04");

        new OrganWalk(life, petition, OrganWalk.HOUSING).objects(TestCity.LABOUR, REASONS);

        assertThat(clock(petition, Duty.OBJECT, HOUSING).lastDay()).hasToString("2026-03-09");
    }

    @Test
    void aPartIsSortedByTheDaysOfTheSortingUnderWay() {
        var letter = Letter.aLetter().about("电梯停运、学费退还", "电梯停运；培训机构停业。", "请求修复电梯", "请求退还学费");
        String petition = life.registered(letter);
        anyTime.done(petition, REGISTRAR, "join", Map.of("into", life.registered(), "reason", "同一事项。", "told", "电话告知"));
        life.on("2026-03-20");
        anyTime.done(petition, REGISTRAR, "unjoin", Map.of("reason", "并非同一事项。"));

        life.on("2026-03-23");
        anyTime.done(
                petition, REGISTRAR, "split", Map.of("headline1", "退还学费", "requests1", "2", "reason", "学费属教育部门职权。"));

        assertThat(ledger.of(links.splitInto(petition).get(0)))
                .extracting(Face::started)
                .allSatisfy(started -> assertThat(started).hasToString("2026-03-20"));
    }

    @Test
    void theSimpleProcedureCountsFromAcceptance() {
        String petition = life.registered();
        new Steps(life, petition).sorted().told("2026-03-02").competent();
        life.on("2026-03-12");
        life.done(
                petition,
                HANDLER,
                Steps.ROUTE,
                Map.of(
                        "route", "OPINION",
                        "reasons", "事实清楚。",
                        "deviation", "按简易办理。",
                        "simple", true,
                        "simpleGround", "ANSWERABLE",
                        "supportable", true));

        life.on("2026-03-17");
        life.done(petition, HANDLER, RouteForms.SIMPLE, settled("2026-03-02", "2026-03-17"));

        var simple = clock(petition, Duty.SIMPLE_HANDLE, HOUSING);
        assertThat(simple.started()).hasToString("2026-03-02");
        assertThat(simple.state()).isEqualTo(Face.State.DONE_LATE);
    }

    @Test
    void nobodyIsInvitedToEvaluateBeforeTheAnswer() {
        String petition = life.registered();
        var steps = new Steps(life, petition)
                .sorted()
                .told("2026-03-02")
                .competent()
                .routed();
        steps.noticed("2026-03-02").investigated().drafted().approved();
        life.on("2026-04-20");
        steps.served("2026-04-20");

        String refusal =
                life.refused(petition, REGISTRAR, Steps.INVITE, Map.of("way", "MESSAGE", "invitedOn", "2026-03-03"));
        steps.invited("2026-04-20");

        assertThat(refusal).contains("“邀请日期”不能早于答复日期 2026-04-20");
        assertThat(clock(petition, Duty.EVALUATE, TestCity.BUREAU).started()).hasToString("2026-04-20");
    }

    @Test
    void whatACorrectionSupportsIsCarriedOutThoughNoDayIsNamed() {
        String petition = life.registered();
        var steps = new Steps(life, petition)
                .sorted()
                .told("2026-03-02")
                .competent()
                .routed();
        steps.noticed("2026-03-02").investigated();
        life.done(petition, HANDLER, Steps.DRAFT, OpinionForms.rejecting());
        steps.approved().served("2026-03-02");

        anyTime.done(petition, HANDLER, "correction", Map.of("error", "认定错误。"));
        corrected(petition, Steps.OPINION);
        var execute = clock(petition, Duty.EXECUTE, HOUSING);
        steps.executed("2026-03-02");
        anyTime.done(petition, HANDLER, "correction", Map.of("error", "文字有误。"));
        corrected(petition, Steps.OPINION);

        assertThat(execute.lastDay()).hasToString("2026-04-01");
        assertThat(ledger.of(petition))
                .filteredOn(face -> face.duty() == Duty.EXECUTE)
                .extracting(Face::state)
                .containsExactly(Face.State.DONE);
    }

    private void corrected(String petition, Map<String, Object> opinion) {
        life.done(petition, HANDLER, OpinionForms.DRAFT_CORRECTION, OpinionForms.correction(opinion, "认定有误。"));
        life.done(petition, LEADER, OpinionForms.APPROVE_CORRECTION, Map.of("decision", "APPROVED"));
        life.done(petition, HANDLER, Steps.SERVICE, Steps.service(petition, "2026-03-02"));
    }

    /** Sent down on the day of receipt; the unit objects on the one day, the housing bureau agrees on the other. */
    private String passedOnAndBack(String objected, String agreed) {
        String petition =
                new Steps(life, life.registered()).sorted().told("2026-03-02").petition();
        new OrganWalk(life, petition, OrganWalk.HOUSING)
                .lower(HOUSING_UNIT, "由所属中心承担。")
                .toldPassedOn("2026-03-02");
        life.on(objected);
        new OrganWalk(life, petition, OrganWalk.UNIT).objects(TestCity.LABOUR, REASONS);
        life.on(agreed);
        life.done(
                petition,
                HOUSING_REGISTRAR,
                OrganWalk.DECIDE_OBJECTION,
                Map.of("decision", "AGREED", "reasons", "补贴标准由局机关负责解释。"));
        return petition;
    }

    private static Map<String, Object> settled(String acceptedOn, String answeredOn) {
        return Map.of(
                "decision", "SETTLE",
                "conclusion", "ANSWERED",
                "acceptedOn", acceptedOn,
                "answers", "1. 已列入维修。\n2. 账目已公开。",
                "way", "PHONE",
                "answeredOn", answeredOn,
                "consent", true,
                "record", "当日十时电话答复，信访人表示清楚。");
    }

    private Face clock(String petition, Duty duty, String organ) {
        return ledger.of(petition).stream()
                .filter(face -> face.duty() == duty && face.organ().equals(organ))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
