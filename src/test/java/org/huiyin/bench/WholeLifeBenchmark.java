package org.huiyin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import javax.sql.DataSource;
import org.huiyin.access.Credentials;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.bench.Counting.Measured;
import org.huiyin.calendar.MovableClock;
import org.huiyin.organization.Organization;
import org.huiyin.testing.OnRealServer;
import org.huiyin.testing.RealServer;
import org.huiyin.testing.Town;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * One petition's whole plain life through the product beside the bare engine that runs the same models: claims,
 * completions and the timer; what is in a form is looked at in the detail only.
 */
@Tag("bench")
class WholeLifeBenchmark {

    private static final StringBuilder SUMS = new StringBuilder(LifeFigures.HEADER);
    private static final StringBuilder DETAILS = new StringBuilder();

    @AfterAll
    static void print() {
        System.out.printf("%nOne whole life%n%n%s%n%s%n", SUMS, DETAILS);
    }

    @Nested
    @SpringBootTest
    @ActiveProfiles("test")
    @Import({Counting.class, ProductOfficers.class})
    class OnH2 {

        @BeforeAll
        static void found(
                @Autowired MovableClock clock,
                @Autowired CurrentOfficer officer,
                @Autowired Organization organization,
                @Autowired Credentials credentials) {
            settle(clock, officer, organization, credentials);
        }

        @Test
        void livesBesideTheBareEngine(@Autowired ProductOfficers officers, @Autowired Measured measured) {
            compare("H2 in memory", officers, measured, pool("jdbc:h2:mem:bare;DB_CLOSE_DELAY=-1", "sa", ""));
        }
    }

    @Nested
    @SpringBootTest
    @ActiveProfiles("test")
    @Import({Counting.class, ProductOfficers.class})
    @OnRealServer
    class OnServer {

        @BeforeAll
        static void found(
                @Autowired MovableClock clock,
                @Autowired CurrentOfficer officer,
                @Autowired Organization organization,
                @Autowired Credentials credentials) {
            settle(clock, officer, organization, credentials);
        }

        @Test
        void livesBesideTheBareEngine(@Autowired ProductOfficers officers, @Autowired Measured measured) {
            var server = RealServer.get();
            var schema = server.freshSchema("bare");
            compare(server.version(), officers, measured, pool(schema.url(), schema.user(), schema.password()));
        }
    }

    private static void settle(
            MovableClock clock, CurrentOfficer officer, Organization organization, Credentials credentials) {
        clock.moveTo(Instant.parse("2026-03-02T01:30:00Z"));
        officer.asSystem(() -> {
            Town.found(organization, credentials);
            return null;
        });
    }

    private static void compare(String database, ProductOfficers officers, Measured measured, DataSource fresh) {
        LifeFigures product;
        try (var bare = BareOfficers.on(fresh)) {
            var figures = LifeFigures.byTurns(database, officers, bare);
            product = figures.get(0);
            var engine = figures.get(1);
            SUMS.append(product.line())
                    .append('\n')
                    .append(engine.line())
                    .append('\n')
                    .append("| %s | ratio | %.2f |||||||%n"
                            .formatted(database, product.tripsPerLife() / engine.tripsPerLife()));
            DETAILS.append(product.beside(engine)).append('\n');
            if (Boolean.getBoolean("huiyin.bench.sql")) {
                measured.trips().listen((sql, statement) -> System.out.println("  " + sql.replaceAll("\\s+", " ")));
                officers.live(1_000, true);
                measured.trips().listen((sql, statement) -> {});
            }
        }
        assertThat(product.detail())
                .filteredOn(action ->
                        action.name().startsWith("register") || action.name().startsWith("submit"))
                .hasSize(1 + officers.steps("").size())
                .allSatisfy(action -> {
                    assertThat(action.count().commits()).as(action.name()).isEqualTo(1);
                    assertThat(action.count().rollbacks()).as(action.name()).isZero();
                });
    }

    private static DataSource pool(String url, String user, String password) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(10);
        config.setMinimumIdle(1);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return new HikariDataSource(config);
    }
}
