package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.OneMatter.ACCEPTED;
import static org.huiyin.process.TestCity.BUREAU;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.huiyin.audit.Trail;
import org.huiyin.calendar.MovableClock;
import org.huiyin.deadlines.Escalation;
import org.huiyin.deadlines.EscalationScan;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.notices.Notices.Notice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rungs whose day cannot be counted, whose table has changed, and which were climbed for a duty done in time. */
@InTheCity
class RungDaysTests {

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
    private Trail trail;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private MovableClock clock;

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
    }

    @Test
    void anUnknownYearHoldsBackOnlyTheRungsThatLieInIt() {
        // the last table is that of 2027; three and ten working days after the last day lie beyond it
        ledger.start(handling, LocalDate.of(2027, 10, 31));
        assertThat(face().lastDay()).isEqualTo("2027-12-30");

        life.on("2027-12-31");
        int climbed = escalation.look(handling);

        assertThat(climbed).isEqualTo(3);
        assertThat(told()).extracting(Notice::post).containsExactlyInAnyOrder(organ + ".handler", organ + ".leader");
        assertThat(kinds()).containsExactly("STARTED", "BREACHED");
        assertThat(lookOn()).isEqualTo("2028-01-01");
        assertThat(escalation.look(handling)).isZero();
    }

    @Test
    void aChangedTableReachesTheClocksThatRun() throws IOException {
        ledger.start(handling, ACCEPTED);
        life.on("2026-05-25");
        scan.run();
        int before = told().size();
        assertThat(lookOn()).isNull();

        String deployment = put("\"LATE_BUREAU_HEAD\"", "\"LATE_HEAD_AGAIN\"");
        try {
            clock.forward(Duration.ofMinutes(1));
            scan.run();
            scan.run();

            assertThat(told().subList(0, told().size() - before))
                    .extracting(Notice::post)
                    .containsExactly(BUREAU + ".leader");
        } finally {
            repository.deleteDeployment(deployment, true);
            clock.forward(Duration.ofMinutes(1));
            scan.run();
        }
    }

    @Test
    void whoeverWasToldIsToldThatItWasDoneInTime() {
        ledger.start(handling, ACCEPTED);
        life.on("2026-05-07");
        escalation.look(handling);
        int before = told().size();

        ledger.fulfil(handling, LocalDate.of(2026, 5, 6));

        assertThat(face().state()).isEqualTo(Face.State.DONE);
        assertThat(face().recordedLate()).isTrue();
        assertThat(told().subList(0, told().size() - before))
                .allSatisfy(notice -> assertThat(notice.text()).contains("于 2026年5月6日完成", "此前告知的超期不再成立"))
                .extracting(Notice::post)
                .containsExactlyInAnyOrder(organ + ".handler", organ + ".leader");
        assertThat(trail.of(handling.petition()))
                .extracting(Trail.Entry::action)
                .containsSubsequence("BREACHED", "ESCALATED", "RECORDED_LATE");
    }

    @Test
    void whatWasDoneLateIsCorrectedToNobody() {
        ledger.start(handling, ACCEPTED);
        life.on("2026-05-07");
        escalation.look(handling);
        var before = told();

        ledger.fulfil(handling, LocalDate.of(2026, 5, 7));

        assertThat(told()).isEqualTo(before);
        assertThat(trail.of(handling.petition()))
                .extracting(Trail.Entry::action)
                .doesNotContain("RECORDED_LATE");
    }

    private String put(String was, String becomes) throws IOException {
        String table = Files.readString(Path.of("processes/escalation.dmn"));
        assertThat(table).contains(was);
        return repository
                .createDeployment()
                .addInputStream(
                        "escalation.dmn",
                        new ByteArrayInputStream(table.replace(was, becomes).getBytes(StandardCharsets.UTF_8)))
                .deploy()
                .getId();
    }

    private Face face() {
        return ledger.of(handling.petition()).stream()
                .filter(face -> face.organ().equals(organ))
                .findFirst()
                .orElseThrow();
    }

    private List<Notice> told() {
        return matter.told();
    }

    private List<String> kinds() {
        return database.sql("select kind from hy_ledger where petition = ? and organ = ? order by id")
                .params(handling.petition(), organ)
                .query(String.class)
                .list();
    }

    private LocalDate lookOn() {
        return database.sql("select look_on from hy_running_clock where petition = ? and organ = ?")
                .params(handling.petition(), organ)
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list()
                .get(0);
    }
}
