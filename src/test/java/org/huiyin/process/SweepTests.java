package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.TestCity.BUREAU;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.huiyin.access.Wall;
import org.huiyin.deadlines.Ledger;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.sweep.DeadlinesHealth;
import org.huiyin.process.sweep.Kind;
import org.huiyin.process.sweep.Sweep;
import org.huiyin.process.sweep.SweepReport;
import org.huiyin.process.sweep.SweepReport.Finding;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The sweep mends what is certain and lists the rest; in a house of its own, for it goes through everything. */
@InTheCity
@TestPropertySource(properties = "huiyin.escalation.day-list-numbers=2")
class SweepTests {

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Sweep sweep;

    @Autowired
    private DeadlinesHealth health;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Notices notices;

    @Autowired
    private Organization organization;

    @Autowired
    private Wall wall;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient database;

    @Test
    void findsNothingAmissAlongAWholeLife() {
        var steps = new Steps(life, life.registered());
        assertThat(of(steps)).isEmpty();
        steps.sorted();
        assertThat(of(steps)).isEmpty();
        steps.told("2026-03-02").competent().routed().noticed("2026-03-02");
        assertThat(of(steps)).isEmpty();
        steps.investigated().drafted().approved();
        life.on("2026-03-20");
        steps.served("2026-03-20").invited("2026-03-20").executed("2026-03-20");

        assertThat(of(steps)).isEmpty();
    }

    @Test
    void writesTheRunningClocksAnewWhereTheyDifferFromTheLedger() {
        var steps = new Steps(life, life.registered());
        run(
                "update hy_running_clock set last_day = '2027-01-01' where petition = ? and duty = 'SORT'",
                steps.petition());
        run("delete from hy_running_clock where petition = ? and duty = 'CHAIN'", steps.petition());
        run("""
                insert into hy_running_clock select petition, 'HANDLE', organ, 1, lapses, raw_last_day, last_day, paused,
                breached, calendar_version, look_on, item from hy_running_clock where petition = ?
                """, steps.petition());

        assertThat(of(steps))
                .extracting(Finding::kind)
                .containsOnly(Kind.CLOCK_MENDED)
                .hasSize(3);
        assertThat(of(steps)).isEmpty();
        assertThat(database.sql("select duty, last_day from hy_running_clock where petition = ? order by duty")
                        .param(steps.petition())
                        .query((row, number) -> row.getString(1) + " " + row.getString(2))
                        .list())
                .containsExactly("CHAIN 2026-03-17", "SORT 2026-03-17");
    }

    @Test
    void putsTimersAndTasksBackToTheLedgersDates() {
        var steps = new Steps(life, life.registered());
        run("update ACT_RU_JOB set DUEDATE_ = '2027-01-01' where TYPE_ = 'timer' and " + ITS_OWN, steps.petition());
        run(
                "update ACT_RU_TASK set DUE_DATE_ = '2027-01-01' where "
                        + ITS_OWN.replace("PROCESS_INSTANCE_ID_", "PROC_INST_ID_"),
                steps.petition());

        assertThat(of(steps)).extracting(Finding::kind).containsExactly(Kind.TIMER_MENDED, Kind.TASK_MENDED);
        assertThat(of(steps)).isEmpty();
    }

    private static final String ITS_OWN =
            "PROCESS_INSTANCE_ID_ in (select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?)";

    @Test
    void listsATimerThatHasStoppedAndStartsItAgain() {
        var steps = new Steps(life, life.registered());
        run("update ACT_RU_JOB set RETRIES_ = 0 where TYPE_ = 'timer' and " + ITS_OWN, steps.petition());

        assertThat(of(steps))
                .extracting(Finding::kind)
                .containsOnly(Kind.TIMER_DEAD)
                .hasSize(2);
        assertThat(meters.get("clocks.without.timer").gauge().value()).isGreaterThanOrEqualTo(2);
        assertThat(health.health().getStatus()).isEqualTo(new Status("ATTENTION"));
        assertThat(health.sentences()).anyMatch(sentence -> sentence.contains("2 个定时器因多次执行失败停止过"));
        assertThat(of(steps)).isEmpty();
    }

    /** The gateway waits for a message too, which nobody need ever send. */
    @Test
    void doesNotLoseAPetitionThatWaitsForAWindowWhoseTimerHasStopped() {
        String petition = atTheReviewWindow();
        run(
                "update ACT_RU_JOB set RETRIES_ = 0 where HANDLER_CFG_ like 'Timer_ReviewWindowClosed%' and " + ITS_OWN,
                petition);

        assertThat(of(petition)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.TIMER_DEAD);
            assertThat(finding.sentence()).contains("复查申请期限届满");
        });
        assertThat(of(petition)).isEmpty();
    }

    @Test
    void setsALostWindowTimerAnew() {
        String petition = atTheReviewWindow();
        String lost = "HANDLER_CFG_ like 'Timer_ReviewWindowClosed%' and " + ITS_OWN;
        run("delete from ACT_RU_JOB where " + lost, petition);

        assertThat(of(petition)).extracting(Finding::kind).containsExactly(Kind.TIMER_ARMED);
        assertThat(of(petition)).isEmpty();
        assertThat(database.sql("select DUEDATE_ from ACT_RU_JOB where " + lost)
                        .param(petition)
                        .query((row, number) ->
                                row.getTimestamp(1).toLocalDateTime().toString())
                        .list())
                .containsExactly("2026-04-02T00:00");
    }

    @Test
    void setsTheLostTimersOfDutiesAnew() {
        var steps = new Steps(life, life.registered());
        run("delete from ACT_RU_JOB where TYPE_ = 'timer' and " + ITS_OWN, steps.petition());

        assertThat(of(steps)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.TIMER_ARMED);
            assertThat(finding.sentence()).isEqualTo("补设 2 个定时器。");
        });
        assertThat(of(steps)).isEmpty();
    }

    /** The extension's own timer of the same duty does not stand for that of the handling. */
    @Test
    void seesThatTheHandlingLacksItsTimerThoughTheExtensionHasOne() {
        String petition = ExtensionSteps.atInvestigation(life, Letter.aLetter());
        new ExtensionSteps(life, anyTime, petition).asked("30");
        assertThat(of(petition)).isEmpty();
        run("delete from ACT_RU_JOB where HANDLER_CFG_ like 'BoundaryEvent_HandleOverdue%' and " + ITS_OWN, petition);

        assertThat(of(petition)).extracting(Finding::kind).containsExactly(Kind.TIMER_ARMED);
        assertThat(of(petition)).isEmpty();
    }

    /** Served on 2 March; all else that follows the service is done. */
    private String atTheReviewWindow() {
        var steps = new Steps(life, life.registered())
                .sorted()
                .told("2026-03-02")
                .competent()
                .routed()
                .noticed("2026-03-02");
        steps.investigated().drafted().approved().served("2026-03-02").invited("2026-03-02");
        steps.executed("2026-03-02");
        assertThat(of(steps)).isEmpty();
        return steps.petition();
    }

    @Test
    void listsAPetitionAtAVacantPost() {
        organization.establish(
                new Organ("lone", "孤岛局", Organ.Kind.ORGAN, TestCity.GOVERNMENT, true, LocalDate.of(2022, 5, 1), null));
        organization.appoint(new Officer("only", "独守"), new Post("lone", Role.REGISTRAR), LocalDate.of(2022, 5, 1));
        var petition = life.registered(Letter.aLetter().at("lone", "only"));
        assertThat(of(petition)).isEmpty();

        organization.relieve("only", new Post("lone", Role.REGISTRAR), LocalDate.of(2026, 3, 2));
        life.on("2026-03-03");

        assertThat(of(petition)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.POST_VACANT);
            assertThat(finding.sentence()).contains("孤岛局登记员");
        });
        assertThat(meters.get("petitions.without.owner").gauge().value()).isGreaterThanOrEqualTo(1);
    }

    @Test
    void listsAPetitionAtWhosePostEverybodyIsBarred() {
        var steps = new Steps(life, life.registered());
        wall.raise(Wall.Bar.organ(steps.petition(), BUREAU, Wall.Ground.RECUSED));

        assertThat(of(steps)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.POST_BARRED);
            assertThat(finding.sentence()).contains("登记员", "都应当回避");
        });
        assertThat(meters.get("petitions.without.owner").gauge().value()).isGreaterThanOrEqualTo(1);
    }

    /** Whoever decided goes on working on the petition, and is barred from its review alone. */
    @Test
    void listsAReviewAtAnOfficeThatHasDecided() {
        var steps = ReviewSteps.served(life, anyTime)
                .asked(ReviewSteps.DISTRICT, "review", "2026-03-02")
                .accepted(ReviewSteps.DISTRICT);
        assertThat(of(steps.petition())).isEmpty();
        wall.raise(Wall.Bar.organ(steps.petition(), TestCity.DISTRICT_BUREAU, Wall.Ground.DECIDED));

        assertThat(of(steps.petition())).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.POST_BARRED);
            assertThat(finding.sentence()).startsWith("复查的待办任务在东湖区信访局").contains("都应当回避");
        });
        assertThat(meters.get("petitions.without.owner").gauge().value()).isGreaterThanOrEqualTo(1);
    }

    /** The post is held, by heads who had a hand in what is contested. */
    @Test
    void listsAContestOnWhichNoHeadMayDecideAndAsksForOne() {
        LiabilitySteps.appoint(organization);
        String petition = LiabilitySteps.late(life, anyTime)
                .alleged()
                .established()
                .contested()
                .petition();
        assertThat(of(petition)).isEmpty();
        organization.relieve(LiabilitySteps.SECOND_HEAD, new Post(BUREAU, Role.LEADER), LocalDate.of(2026, 3, 18));
        life.on("2026-03-19");

        assertThat(of(petition)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.POST_BARRED);
            assertThat(finding.sentence()).isEqualTo("认定1的异议在江洲市信访局审核，在岗负责人都参与了提出、审查，请补充负责人。");
        });
        assertThat(notices.about(petition)).extracting(Notices.Notice::text).anyMatch(text -> text.contains("请补充负责人"));
    }

    @Test
    void listsATaskOfNoPost() {
        var steps = new Steps(life, life.registered());
        run(
                "update ACT_RU_TASK set TENANT_ID_ = null where "
                        + ITS_OWN.replace("PROCESS_INSTANCE_ID_", "PROC_INST_ID_"),
                steps.petition());

        assertThat(of(steps)).extracting(Finding::kind).containsExactly(Kind.POST_MISSING);
        assertThat(meters.get("petitions.without.owner").gauge().value()).isGreaterThanOrEqualTo(1);
        run(
                "update ACT_RU_TASK set TENANT_ID_ = 'jsxf.registrar' where "
                        + ITS_OWN.replace("PROCESS_INSTANCE_ID_", "PROC_INST_ID_"),
                steps.petition());
    }

    @Test
    void givesBackWhatSomebodyHoldsWhoIsGone() {
        var registrar = new Post("gone", Role.REGISTRAR);
        organization.establish(
                new Organ("gone", "远山局", Organ.Kind.ORGAN, TestCity.GOVERNMENT, true, LocalDate.of(2022, 5, 1), null));
        for (String officer : List.of("gonefirst", "gonesecond")) {
            organization.appoint(new Officer(officer, officer), registrar, LocalDate.of(2022, 5, 1));
        }
        var petition = life.registered(Letter.aLetter().at("gone", "gonefirst"));
        var task = tasks.createTaskQuery().processInstanceBusinessKey(petition).singleResult();
        run("update ACT_RU_TASK set ASSIGNEE_ = 'gonefirst' where ID_ = ?", task.getId());
        assertThat(of(petition)).isEmpty();
        organization.relieve("gonefirst", registrar, LocalDate.of(2026, 3, 2));
        life.on("2026-03-03");

        assertThat(of(petition)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.TASK_RELEASED);
            assertThat(finding.sentence()).isEqualTo("gonefirst 领取的任务已退回岗位，其他在岗人员可以办理。");
        });
        assertThat(of(petition)).isEmpty();
    }

    /** What was to be a reminder is none after the last day; nobody is told of it then. */
    @Test
    void saysThatTheMomentOfAReminderIsGone() {
        var steps = new Steps(life, life.registered());
        life.on("2026-03-18");
        of(steps);
        run("update hy_rung set told = 0 where rung = 'SOON' and duty = 'SORT' and petition = ?", steps.petition());

        assertThat(of(steps)).extracting(Finding::kind).containsExactly(Kind.REMINDER_PASSED);
        assertThat(of(steps)).isEmpty();
    }

    @Test
    void listsAPetitionThatIsNowhere() {
        var steps = new Steps(life, life.registered());
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(steps.petition())
                .rootProcessInstances()
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "lost"));

        assertThat(of(steps)).extracting(Finding::kind).contains(Kind.NOWHERE);
    }

    @Test
    void looksAgainAtABreachThatNobodyWasToldOf() {
        var steps = new Steps(life, life.registered());
        life.on("2026-03-18");

        assertThat(of(steps))
                .extracting(Finding::kind)
                .containsOnly(Kind.BREACH_TOLD)
                .hasSize(2);
        assertThat(notices.about(steps.petition())).isNotEmpty();
        assertThat(of(steps)).isEmpty();
    }

    @Test
    void listsABreachWhereTheWholeHouseIsEmptyAndTellsItOnceSomebodyIsThere() {
        var steps = new Steps(life, life.registered());
        wall.raise(Wall.Bar.organ(steps.petition(), BUREAU, Wall.Ground.RECUSED));
        life.on("2026-03-18");

        assertThat(of(steps))
                .extracting(Finding::kind)
                .containsExactly(Kind.POST_BARRED, Kind.BREACH_UNTOLD, Kind.BREACH_UNTOLD);
        assertThat(notices.about(steps.petition())).isEmpty();
        assertThat(meters.get("breaches.not.escalated").gauge().value()).isGreaterThanOrEqualTo(2);

        organization.appoint(
                new Officer("admin", "管理员"), new Post(TestCity.GOVERNMENT, Role.ADMIN), LocalDate.of(2022, 5, 1));
        assertThat(of(steps))
                .extracting(Finding::kind)
                .containsExactly(Kind.POST_BARRED, Kind.BREACH_TOLD, Kind.BREACH_TOLD);
        assertThat(notices.about(steps.petition()))
                .extracting(Notices.Notice::post)
                .containsOnly("jsgov.admin");
        organization.relieve("admin", new Post(TestCity.GOVERNMENT, Role.ADMIN), LocalDate.of(2026, 3, 17));
    }

    @Test
    void aLedgerThatContradictsItselfIsListedAndTheRestIsSwept() {
        var bad = new Steps(life, life.registered());
        var good = new Steps(life, life.registered());
        run(
                "update hy_ledger set round_no = 7 where petition = ? and duty = 'SORT' and kind = 'STARTED'",
                bad.petition());
        run(
                "update hy_ledger set kind = 'RESUMED', once_only = null where petition = ? and duty = 'CHAIN'",
                bad.petition());
        run(
                "update hy_running_clock set last_day = '2027-01-01' where petition = ? and duty = 'SORT'",
                good.petition());

        assertThat(of(bad)).extracting(Finding::kind).contains(Kind.UNREADABLE);
        assertThat(of(good)).isEmpty();
        assertThat(sweep.last().orElseThrow().count(Kind.UNREADABLE)).isPositive();
        run("delete from hy_running_clock where petition = ?", bad.petition());
        run("delete from hy_ledger where petition = ?", bad.petition());
    }

    private List<Finding> of(Steps steps) {
        return of(steps.petition());
    }

    private List<Finding> of(String petition) {
        SweepReport report = sweep.run().orElseThrow();
        return report.findings().stream()
                .filter(finding -> finding.petition().equals(petition))
                .toList();
    }

    private void run(String statement, String petition) {
        assertThat(database.sql(statement).param(petition).update()).isPositive();
    }
}
