package org.huiyin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import org.huiyin.access.Credentials;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.bench.Counting.Measured;
import org.huiyin.calendar.MovableClock;
import org.huiyin.deadlines.calendars.CalendarChange;
import org.huiyin.deadlines.calendars.Recounting;
import org.huiyin.organization.Organization;
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

/**
 * A notice moves the last day of very many open duties, each with its task and its timer: first a tenth of them, then
 * all, so that the slope is seen.
 */
@Tag("bench")
class RecalendarBenchmark {

    private static final int DUTIES = Integer.getInteger("huiyin.bench.duties", 100_000);

    private static final StringBuilder TABLE = new StringBuilder("""
            | database | open duties | moved | failed | duties/s | round trips per duty | statements | commits per 1000 | rows written per duty |
            |---|---|---|---|---|---|---|---|---|
            """);

    @AfterAll
    static void print() {
        System.out.printf("%nCounting open duties anew%n%n%s%n", TABLE);
    }

    @Nested
    @SpringBootTest(properties = "huiyin.calendar.settle=0s")
    @ActiveProfiles("test")
    @Import({Counting.class, ProductOfficers.class, Recalendaring.class})
    class OnH2 {

        @Test
        void countsThemAnew(@Autowired Recalendaring recalendaring) throws Exception {
            recalendaring.run("H2 in memory");
        }
    }

    @Nested
    @SpringBootTest(properties = "huiyin.calendar.settle=0s")
    @ActiveProfiles("test")
    @Import({Counting.class, ProductOfficers.class, Recalendaring.class})
    @OnRealServer
    class OnServer {

        @Test
        void countsThemAnew(@Autowired Recalendaring recalendaring) throws Exception {
            recalendaring.run(RealServer.get().version());
        }
    }

    @TestComponent
    static class Recalendaring {

        private final CalendarChange change;
        private final Recounting recounting;
        private final ProductOfficers officers;
        private final Measured measured;
        private final CurrentOfficer officer;

        Recalendaring(
                CalendarChange change,
                Recounting recounting,
                ProductOfficers officers,
                Measured measured,
                CurrentOfficer officer,
                MovableClock clock,
                Organization organization,
                Credentials credentials) {
            this.change = change;
            this.recounting = recounting;
            this.officers = officers;
            this.measured = measured;
            this.officer = officer;
            clock.moveTo(Instant.parse("2026-03-02T01:30:00Z"));
            officer.asSystem(() -> {
                Town.found(organization, credentials);
                return null;
            });
        }

        void run(String database) throws SQLException, IOException {
            var petition = underInvestigation();
            int tenth = DUTIES / 10;
            Copies.write(measured.uncounted(), petition, 1, tenth);
            TABLE.append(line(database, tenth, "2026-05-06,劳动节,off\n"));
            Copies.write(measured.uncounted(), petition, tenth, DUTIES);
            TABLE.append(line(database, DUTIES, "2026-05-06,劳动节,off\n2026-05-07,劳动节,off\n"));
        }

        /** A petition whose sixty days end on 6 May. */
        private String underInvestigation() {
            var petition = officers.register(1);
            for (var step : officers.steps(petition)) {
                if (step.element().equals("UserTask_Investigate")) {
                    return petition;
                }
                officers.find(petition, step.element());
                officers.claim(petition, step);
                officers.submit(petition, step);
            }
            throw new IllegalStateException("The plain life has no investigation");
        }

        private String line(String database, int duties, String days) throws IOException {
            var version = change.proposeYear("2026.csv", table(days), 2026, false, "测算");
            change.adopt(version);
            var before = measured.trips().count();
            long begun = System.nanoTime();
            officer.asSystem(recounting::run);
            double seconds = (System.nanoTime() - begun) / 1e9;
            var count = measured.trips().count().since(before);
            var done = change.adoptions().get(0);
            int failed = change.failures(done).size();
            assertThat(done.moved()).isEqualTo(duties);
            assertThat(failed).isZero();
            double n = duties;
            return "| %s | %d | %d | %d | %.0f | %.2f | %.2f | %.1f | %.1f |%n"
                    .formatted(
                            database,
                            duties,
                            done.moved(),
                            failed,
                            n / seconds,
                            count.all() / n,
                            count.statements() / n,
                            count.commits() * 1_000 / n,
                            count.rows() / n);
        }

        private static byte[] table(String days) throws IOException {
            try (var table = RecalendarBenchmark.class.getResourceAsStream("/calendar/2026.csv")) {
                var text = new String(table.readAllBytes(), StandardCharsets.UTF_8).strip() + "\n" + days;
                return text.getBytes(StandardCharsets.UTF_8);
            }
        }
    }
}
