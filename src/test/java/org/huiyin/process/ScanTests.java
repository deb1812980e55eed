package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.calendar.MovableClock;
import org.huiyin.deadlines.Escalation;
import org.huiyin.deadlines.EscalationScan;
import org.huiyin.deadlines.Ledger;
import org.huiyin.notices.Notices;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes look at the same clocks at the same moment. */
@InTheCity
class ScanTests {

    private static final int PETITIONS = 12;
    /** Sorting and the chain of bureaus. */
    private static final int CLOCKS = 2 * PETITIONS;

    @Autowired
    private Life life;

    @Autowired
    private EscalationScan scan;

    @Autowired
    private Escalation escalation;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private Notices notices;

    @Autowired
    private JdbcClient database;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private MovableClock clock;

    @Test
    void twoNodesClimbEachRungOnce() throws Exception {
        List<String> petitions = IntStream.range(0, PETITIONS)
                .mapToObj(each -> life.registered())
                .toList();
        life.on("2026-03-18");
        int before = rungsOfTheCity();

        var reports = atTheSameMoment(() -> officer.asSystem(scan::run));

        assertThat(reports)
                .flatExtracting(EscalationScan.Report::failed)
                .extracting(EscalationScan.Failed::petition)
                .doesNotContainAnyElementsOf(petitions);
        assertThat(count("select count(*) from hy_rung where petition in (:petitions)", petitions))
                .isGreaterThanOrEqualTo(CLOCKS);
        assertThat(reports.stream().mapToInt(EscalationScan.Report::climbed).sum())
                .as("a rung that was climbed is reported by one node, and by one only")
                .isEqualTo(rungsOfTheCity() - before);
        assertThat(count(
                        "select count(*) from hy_ledger where kind = 'BREACHED' and petition in (:petitions)",
                        petitions))
                .isEqualTo(CLOCKS);
        for (String petition : petitions) {
            assertThat(notices.about(petition))
                    .isNotEmpty()
                    .extracting(notice -> notice.post() + " " + notice.text())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void ofTwoNodesOneHasTheClocksLookedAtByAChangedTable() throws Exception {
        List<String> petitions = IntStream.range(0, PETITIONS)
                .mapToObj(each -> life.registered())
                .toList();
        life.on("2026-03-25");
        officer.asSystem(scan::run);
        int before = rungsOfTheCity();
        String deployment = put("\"LATE_ABOVE\"", "\"LATE_ABOVE_AGAIN\"");
        try {
            // every node knows the table by then
            clock.forward(Duration.ofMinutes(1));

            var reports = atTheSameMoment(() -> officer.asSystem(scan::run));

            assertThat(reports).extracting(EscalationScan.Report::anew).containsExactlyInAnyOrder(true, false);
            assertThat(reports.stream().mapToInt(EscalationScan.Report::climbed).sum())
                    .as("a rung that was climbed is reported by one node, and by one only")
                    .isEqualTo(rungsOfTheCity() - before);
            assertThat(count(
                            "select count(*) from hy_rung where rung = 'LATE_ABOVE_AGAIN' and petition in (:petitions)",
                            petitions))
                    .isEqualTo(CLOCKS);
            assertThat(count(
                            "select count(*) from hy_notice where notice_key like '% LATE_ABOVE_AGAIN'"
                                    + " and petition in (:petitions)",
                            petitions))
                    .isEqualTo(CLOCKS);
        } finally {
            repository.deleteDeployment(deployment, true);
            clock.forward(Duration.ofMinutes(1));
            officer.asSystem(scan::run);
        }
    }

    /** Such a table is refused at the start; one that is put in past the check hides no breach. */
    @Test
    void aBreachOfWhichTheTableTellsNobodyOnTheFirstDayIsNotEscalated() throws IOException {
        var sorting = new Ledger.Clock(life.registered(), Duty.SORT, TestCity.BUREAU);
        life.on("2026-03-18");
        String deployment = put("<text>0</text>", "<text>2</text>");
        try {
            // every node knows the table by then
            clock.forward(Duration.ofMinutes(1));
            escalation.look(sorting);

            assertThat(escalation.isEscalated(sorting)).isFalse();
        } finally {
            repository.deleteDeployment(deployment, true);
            clock.forward(Duration.ofMinutes(1));
        }
        escalation.lookAgain(sorting);
        assertThat(escalation.isEscalated(sorting)).isTrue();
    }

    private String put(String was, String becomes) throws IOException {
        String table = Files.readString(Path.of("processes/escalation.dmn"));
        assertThat(table).contains(was);
        return repository
                .createDeployment()
                .addString("escalation.dmn", table.replace(was, becomes))
                .deploy()
                .getId();
    }

    @Test
    void aScanThatComesAfterFindsNothingLeftToDo() {
        String petition = life.registered();
        life.on("2026-03-18");
        officer.asSystem(scan::run);
        var before = notices.about(petition);

        var again = officer.asSystem(scan::run);

        assertThat(again.climbed()).isZero();
        assertThat(notices.about(petition)).isEqualTo(before);
    }

    /** Other tests' petitions live in the same city, and the scan looks at them too. */
    private int rungsOfTheCity() {
        return database.sql("select count(*) from hy_rung").query(Integer.class).single();
    }

    private long count(String question, List<String> petitions) {
        return database.sql(question)
                .param("petitions", petitions)
                .query(Long.class)
                .single();
    }

    private static <T> List<T> atTheSameMoment(Supplier<T> work) throws Exception {
        var start = new CyclicBarrier(2);
        Supplier<T> together = () -> {
            try {
                start.await();
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
            return work.get();
        };
        var first = CompletableFuture.supplyAsync(together, command -> new Thread(command).start());
        var second = CompletableFuture.supplyAsync(together, command -> new Thread(command).start());
        return List.of(first.get(), second.get());
    }
}
