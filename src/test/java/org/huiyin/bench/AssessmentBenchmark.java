package org.huiyin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.huiyin.access.Credentials;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.bench.Counting.Measured;
import org.huiyin.calendar.MovableClock;
import org.huiyin.deadlines.Ledger;
import org.huiyin.evaluation.Level;
import org.huiyin.evaluation.Rated;
import org.huiyin.evaluation.Target;
import org.huiyin.handling.ReceivedByOrgan;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.huiyin.supervision.assessment.AssessmentFigure;
import org.huiyin.supervision.assessment.AssessmentPeriod;
import org.huiyin.supervision.assessment.Assessments;
import org.huiyin.testing.OnRealServer;
import org.huiyin.testing.RealServer;
import org.huiyin.testing.Town;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** The assessment over very many petitions of one organ: first a tenth of them, then all, so that the slope is seen. */
@Tag("bench")
class AssessmentBenchmark {

    private static final int PETITIONS = Integer.getInteger("huiyin.bench.assessed", 20_000);

    private static final StringBuilder TABLE = new StringBuilder("""
            | database | petitions | period | statements | seconds |
            |---|---|---|---|---|
            """);

    @AfterAll
    static void print() {
        System.out.printf("%nThe assessment of one organ%n%n%s%n", TABLE);
    }

    @Nested
    @SpringBootTest
    @ActiveProfiles("test")
    @Import({Counting.class, ProductOfficers.class, Assessing.class})
    class OnH2 {

        @Test
        void countsThem(@Autowired Assessing assessing) throws Exception {
            assessing.run("H2 in memory");
        }
    }

    @Nested
    @SpringBootTest
    @ActiveProfiles("test")
    @Import({Counting.class, ProductOfficers.class, Assessing.class})
    @OnRealServer
    class OnServer {

        @Test
        void countsThem(@Autowired Assessing assessing) throws Exception {
            assessing.run(RealServer.get().version());
        }
    }

    @TestComponent
    static class Assessing {

        private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

        private final Assessments assessments;
        private final Measured measured;
        private final MovableClock clock;
        private final String petition;

        Assessing(
                Assessments assessments,
                Measured measured,
                MovableClock clock,
                ProductOfficers officers,
                CurrentOfficer officer,
                Organization organization,
                Credentials credentials,
                Ledger ledger,
                Acts acts) {
            this.assessments = assessments;
            this.measured = measured;
            this.clock = clock;
            at("2026-03-02T09:30");
            officer.asSystem(() -> {
                Town.found(organization, credentials);
                return null;
            });
            this.petition = officers.register(1);
            at("2026-05-20T09:30");
            officer.asSystem(() -> {
                live(ledger, acts);
                return null;
            });
        }

        private void live(Ledger ledger, Acts acts) {
            for (Duty duty : List.of(Duty.NOTICE, Duty.HANDLE)) {
                var own = new Ledger.Clock(petition, duty, Town.HOUSING);
                ledger.start(own, MONDAY);
                ledger.fulfil(own, MONDAY.plusDays(7));
            }
            ledger.start(new Ledger.Clock(petition, Duty.EVALUATE, Town.BUREAU), MONDAY.plusDays(40));
            acts.record(petition, Town.HOUSING, new ReceivedByOrgan(MONDAY, Town.BUREAU, "江洲市信访局"));
            acts.record(
                    petition,
                    Town.HOUSING,
                    new Rated(
                            MONDAY.plusDays(45),
                            1,
                            Target.ORGAN,
                            petition,
                            "张*",
                            Level.SATISFIED,
                            List.of(),
                            "",
                            null));
        }

        void run(String database) throws SQLException {
            int tenth = PETITIONS / 10;
            AssessedCopies.write(measured.uncounted(), petition, 1, tenth);
            long few = lines(database, tenth);
            AssessedCopies.write(measured.uncounted(), petition, tenth, PETITIONS);
            long all = lines(database, PETITIONS);
            // every ten seconds a node asks which calendar is in force
            assertThat(all).isLessThanOrEqualTo(few + 2);
        }

        private long lines(String database, int petitions) {
            line(database, petitions, AssessmentPeriod.of(YearMonth.of(2026, 5)));
            return line(database, petitions, AssessmentPeriod.of(Year.of(2026)));
        }

        private long line(String database, int petitions, AssessmentPeriod period) {
            var before = measured.trips().count();
            long begun = System.nanoTime();
            var report = assessments.of(List.of(Town.HOUSING, Town.BUREAU), period, clock.instant());
            double seconds = (System.nanoTime() - begun) / 1e9;
            long statements = measured.trips().count().since(before).statements();
            assertThat(report.of(Town.HOUSING, AssessmentFigure.ANSWERED_IN_TIME)
                            .met())
                    .isEqualTo(petitions);
            TABLE.append("| %s | %d | %s | %d | %.1f |%n"
                    .formatted(database, petitions, period.code(), statements, seconds));
            return statements;
        }

        private void at(String time) {
            clock.moveTo(
                    LocalDateTime.parse(time).atZone(ZoneId.of("Asia/Shanghai")).toInstant());
        }
    }
}
