package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.OneMatter.ACCEPTED;
import static org.huiyin.process.OneMatter.SINCE;
import static org.huiyin.process.TestCity.BUREAU;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.huiyin.access.Wall;
import org.huiyin.audit.Trail;
import org.huiyin.deadlines.Escalation;
import org.huiyin.deadlines.EscalationScan;
import org.huiyin.deadlines.Ledger;
import org.huiyin.notices.Notices.Notice;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is told what, when a duty comes near and when it is late; each test has an organ and officers of its own. */
@InTheCity
class EscalationStoriesTests {

    @Autowired
    private ApplicationContext house;

    @Autowired
    private Life life;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Escalation escalation;

    @Autowired
    private EscalationScan scan;

    @Autowired
    private Organization organization;

    @Autowired
    private Wall wall;

    @Autowired
    private Trail trail;

    @Autowired
    private JdbcClient database;

    private OneMatter matter;
    private Ledger.Clock handling;
    private String organ = "";

    @BeforeEach
    void oneMatter() {
        matter = new OneMatter(house);
        handling = matter.handling();
        organ = matter.organ();
        ledger.start(handling, ACCEPTED);
    }

    @Test
    void climbsFromTheHandlerToTheBureausHead() {
        assertThat(toldOn("2026-04-27")).isEmpty();
        assertThat(toldOn("2026-04-28")).containsExactly(organ + ".handler");
        assertThat(toldOn("2026-05-01")).containsExactly(organ + ".handler");
        assertThat(toldOn("2026-05-06")).isEmpty();
        assertThat(toldOn("2026-05-07")).containsExactlyInAnyOrder(organ + ".handler", organ + ".leader");
        assertThat(toldOn("2026-05-11")).containsExactly(BUREAU + ".supervisor");
        assertThat(newest().text()).contains("“办结”已经超期 5 天", "第三十四条");
        assertThat(toldOn("2026-05-20")).containsExactly(BUREAU + ".leader");
        assertThat(toldOn("2026-12-01")).isEmpty();

        assertThat(trail.of(handling.petition()))
                .filteredOn(entry -> entry.details().getOrDefault("duty", "").equals("HANDLE"))
                .extracting(Trail.Entry::action)
                .containsSubsequence("REMINDED", "REMINDED", "BREACHED", "ESCALATED", "ESCALATED", "ESCALATED");
    }

    @Test
    void tellsNobodyTwiceHoweverOftenItLooks() {
        life.on("2026-05-07");

        int first = escalation.look(handling);
        int second = escalation.look(handling);
        scan.run();

        assertThat(first).isEqualTo(3);
        assertThat(second).isZero();
        assertThat(told()).hasSize(2);
    }

    @Test
    void tellsOnceWhereTwoNodesLookAtTheSameMoment() throws Exception {
        life.on("2026-05-07");

        int climbed = atOnce();

        assertThat(climbed).isEqualTo(3);
        assertThat(told()).hasSize(2);
        assertThat(rows("hy_rung")).isEqualTo(3);
    }

    @Test
    void remindsAnewOfAnExtendedDuty() {
        toldOn("2026-04-28");

        ledger.extend(handling, 30, LocalDate.of(2026, 4, 28));

        assertThat(toldOn("2026-04-29")).isEmpty();
        // ninety days end on 31 May, a Sunday, and so on 1 June
        assertThat(toldOn("2026-05-27")).containsExactly(organ + ".handler");
        assertThat(newest().text()).contains("2026年6月1日");
    }

    @Test
    void tellsOfTheSecondRoundOfAClock() {
        toldOn("2026-05-07");
        ledger.fulfil(handling, LocalDate.of(2026, 5, 7));
        ledger.start(handling, ACCEPTED);

        assertThat(toldOn("2026-05-07")).containsExactlyInAnyOrder(organ + ".handler", organ + ".leader");
    }

    @Test
    void tellsWhoeverActsForAnOfficerOnLeave() {
        organization.appoint(new Officer(organ + "acting", "代班"), new Post(BUREAU, Role.HANDLER), SINCE);
        organization.absent(organ + "handler", ACCEPTED, LocalDate.of(2026, 12, 31), organ + "acting");

        assertThat(toldOn("2026-04-28")).containsExactly(organ + ".handler");
        assertThat(organization.holding(new Post(organ, Role.HANDLER), LocalDate.of(2026, 4, 28)))
                .extracting(Officer::id)
                .containsExactly(organ + "acting");
    }

    @Test
    void tellsTheHeadWhereTheOfficerWasRelieved() {
        organization.relieve(organ + "handler", new Post(organ, Role.HANDLER), LocalDate.of(2026, 4, 1));

        assertThat(toldOn("2026-04-28")).containsExactly(organ + ".leader");
        assertThat(newest().text()).contains("本应告知江洲市园林局承办人", "请同时安排人员");
    }

    @Test
    void tellsTheBureauWhereTheOrganIsAbolishedWithoutASuccessor() {
        abolished(null);

        assertThat(toldOn("2026-04-28")).containsExactly(BUREAU + ".supervisor");
        assertThat(newest().text()).contains("本应告知江洲市园林局承办人");
    }

    @Test
    void tellsTheSamePostAtTheOrganThatGoesOnInItsPlace() {
        abolished(TestCity.HOUSING);

        assertThat(toldOn("2026-04-28")).containsExactly(TestCity.HOUSING + ".handler");
    }

    @Test
    void passesByAPostWhoseOnlyHolderTheWallBars() {
        wall.raise(Wall.Bar.officer(handling.petition(), organ + "handler", Wall.Ground.RECUSED));

        assertThat(toldOn("2026-04-28")).containsExactly(organ + ".leader");
    }

    @Test
    void tellsWhoeverDecidedOfWhatTheyStillOweThoughTheyAreKeptOutOfTheReview() {
        wall.raise(Wall.Bar.organ(handling.petition(), organ, Wall.Ground.DECIDED));

        assertThat(toldOn("2026-04-28")).containsExactly(organ + ".handler");
    }

    @Test
    void aBadRowIsCountedAndTheOthersGoOn() {
        life.on("2026-05-07");
        database.sql("""
                        insert into hy_running_clock (petition, duty, organ, round_no, lapses, raw_last_day, last_day,
                          paused, breached, calendar_version, look_on)
                        values (?, 'NO_SUCH_DUTY', ?, 1, false, '2026-03-01', '2026-03-01', false, false, '-', '2026-03-01')
                        """).params("AAA-" + organ, organ).update();
        var nowhere = new Ledger.Clock("AAB-" + organ, Duty.HANDLE, organ);
        ledger.start(nowhere, ACCEPTED.minusDays(90));

        var report = scan.run();

        assertThat(report.failed())
                .filteredOn(failed -> failed.organ().equals(organ))
                .extracting(EscalationScan.Failed::petition)
                .containsExactly("AAA-" + organ, "AAB-" + organ);
        assertThat(report.failures()).isGreaterThanOrEqualTo(2);
        assertThat(scan.last()).contains(report);
        assertThat(told()).hasSize(2);
        database.sql("delete from hy_running_clock where petition like 'AA_-%'").update();
    }

    /** Posts that are told of the handling on a day, at nine thirty. */
    private List<String> toldOn(String day) {
        var before = told();
        life.on(day);
        escalation.look(handling);
        return told().stream()
                .filter(notice -> !before.contains(notice))
                .map(Notice::post)
                .toList();
    }

    private List<Notice> told() {
        return matter.told();
    }

    private Notice newest() {
        return told().get(0);
    }

    private void abolished(String successor) {
        organization.establish(new Organ(
                organ,
                "江洲市园林局",
                Organ.Kind.ORGAN,
                TestCity.GOVERNMENT,
                true,
                SINCE,
                LocalDate.of(2026, 4, 1),
                successor));
    }

    private long rows(String table) {
        return database.sql("select count(*) from " + table + " where petition = ? and organ = ?")
                .params(handling.petition(), organ)
                .query(Long.class)
                .single();
    }

    private int atOnce() throws Exception {
        var nodes = Executors.newFixedThreadPool(2);
        var start = new CyclicBarrier(2);
        try {
            var looks = Stream.of(1, 2)
                    .map(node -> nodes.submit(() -> {
                        start.await();
                        return escalation.look(handling);
                    }))
                    .toList();
            return looks.get(0).get() + looks.get(1).get();
        } finally {
            nodes.shutdown();
        }
    }
}
