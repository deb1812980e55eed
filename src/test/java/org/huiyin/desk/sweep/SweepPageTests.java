package org.huiyin.desk.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.desk.Officers.HANDLER;
import static org.huiyin.desk.Officers.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.access.Wall;
import org.huiyin.deadlines.EscalationScan;
import org.huiyin.deadlines.Ledger;
import org.huiyin.desk.DemoCity;
import org.huiyin.process.sweep.Sweep;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The sweep on demand; the seeded city is in order. */
@DemoCity
class SweepPageTests {

    private static final String ADMIN = "tangwei";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Sweep sweep;

    @Autowired
    private EscalationScan scan;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Clock clock;

    @Autowired
    private Environment environment;

    @Autowired
    private Wall wall;

    @Autowired
    private JdbcClient database;

    @Test
    void findsNothingToSeeToInTheSeededCity() {
        var swept =
                mvc.post().uri("/api/sweep").with(signedIn(ADMIN)).with(csrf()).exchange();

        assertThat(swept).hasStatusOk();
        assertThat(swept).bodyJson().extractingPath("$.findings").isNotNull();
        assertThat(sweep.last().orElseThrow().findings())
                .filteredOn(finding -> !finding.kind().mended())
                .isEmpty();
        assertThat(mvc.get().uri("/desk/sweep").with(signedIn(ADMIN)).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("最近一次巡检", "完成");
        assertThat(mvc.get().uri("/actuator/metrics/petitions.without.owner").with(signedIn(ADMIN)))
                .hasStatusOk();
    }

    /** Codes and exceptions are for the log; walled numbers for nobody whom the wall bars. */
    @Test
    void namesDutiesAndOrgansAndHidesWhatTheWallKeepsFromTheAdministrator() {
        for (String petition : List.of("LOST-1", "LOST-2")) {
            ledger.start(new Ledger.Clock(petition, Duty.HANDLE, "jszj"), LocalDate.now(clock));
            database.sql("update hy_ledger set kind = 'RESUMED', once_only = null where petition = ?")
                    .param(petition)
                    .update();
        }
        wall.raise(Wall.Bar.officer("LOST-2", ADMIN, Wall.Ground.RECUSED));
        scan.run();

        var swept =
                mvc.post().uri("/api/sweep").with(signedIn(ADMIN)).with(csrf()).exchange();
        var page = mvc.get().uri("/desk/sweep").with(signedIn(ADMIN)).exchange();

        assertThat(swept).hasStatusOk().bodyText().contains("LOST-1", "〔编号保密〕").doesNotContain("LOST-2");
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("LOST-1", "〔编号保密〕", "办结", "江洲市住房和城乡建设局")
                .doesNotContain("LOST-2", "HANDLE", "The ledger", ">jszj<");
        for (String table : List.of("hy_running_clock", "hy_ledger")) {
            database.sql("delete from " + table + " where petition like 'LOST-%'")
                    .update();
        }
    }

    /** The last report is every node's, so none speaks of itself. */
    @Test
    void saysThatNobodyHasSweptYet() {
        database.sql("delete from hy_last_run where name = 'SWEEP'").update();

        var report = mvc.get().uri("/api/sweep").with(signedIn(ADMIN)).exchange();
        var page = mvc.get().uri("/desk/sweep").with(signedIn(ADMIN)).exchange();

        assertThat(report)
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("还没有巡检过")
                .doesNotContain("本节点");
        assertThat(page).hasStatusOk().bodyText().contains("还没有巡检过").doesNotContain("本节点");
    }

    @Test
    void sendsMailsAgainOnDemandWhereMailIsSentAtAll() {
        assertThat(mvc.post()
                        .uri("/desk/sweep/mail")
                        .with(signedIn(ADMIN))
                        .with(csrf())
                        .exchange())
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/desk/sweep");
    }

    /** The scan of deadlines, the mail and a long sweep wait for each other nowhere. */
    @Test
    void leavesAThreadForEachOfTheHousesRounds() {
        assertThat(environment.getProperty("spring.task.scheduling.pool.size", Integer.class))
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void isForAdministratorsOnly() {
        for (String address : new String[] {"/desk/sweep", "/desk/sweep/mail", "/api/sweep", "/actuator/metrics"}) {
            assertThat(mvc.get().uri(address).with(signedIn(HANDLER)))
                    .as(address)
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(mvc.post().uri("/api/sweep").with(signedIn(HANDLER)).with(csrf()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }
}
