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
                breached, calendar_version, look_on from hy_running_clock where petition = ?
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
    void listsADutyWithoutATimer() {
        var steps = new Steps(life, life.registered());
        run("update ACT_RU_JOB set RETRIES_ = 0 where TYPE_ = 'timer' and " + ITS_OWN, steps.petition());

        assertThat(of(steps))
                .extracting(Finding::kind)
                .containsOnly(Kind.TIMER_MISSING)
                .hasSize(2);
        assertThat(of(steps)).extracting(Finding::sentence).anyMatch(sentence -> sentence.contains("“分办”"));
        assertThat(meters.get("clocks.without.timer").gauge().value()).isGreaterThanOrEqualTo(2);
        assertThat(health.health().getStatus()).isEqualTo(new Status("ATTENTION"));
        assertThat(health.sentences()).anyMatch(sentence -> sentence.contains("项正在计算的期限没有定时器"));
        run("update ACT_RU_JOB set RETRIES_ = 3 where TYPE_ = 'timer' and " + ITS_OWN, steps.petition());
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
                .containsOnly(Kind.BREACH_UNTOLD)
                .hasSize(2);
        assertThat(notices.about(steps.petition())).isEmpty();
        assertThat(meters.get("breaches.not.escalated").gauge().value()).isGreaterThanOrEqualTo(2);

        organization.appoint(
                new Officer("admin", "管理员"), new Post(TestCity.GOVERNMENT, Role.ADMIN), LocalDate.of(2022, 5, 1));
        assertThat(of(steps))
                .extracting(Finding::kind)
                .containsOnly(Kind.BREACH_TOLD)
                .hasSize(2);
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
