package org.huiyin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.huiyin.Huiyin;
import org.huiyin.access.Credentials;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.bench.Counting.Measured;
import org.huiyin.calendar.MovableClock;
import org.huiyin.organization.Organization;
import org.huiyin.testing.Databases;
import org.huiyin.testing.OnRealServer;
import org.huiyin.testing.RealServer;
import org.huiyin.testing.Town;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/**
 * Petitions whose sorting is over at one midnight, run by the engine's own threads, beside as many bare timers that write
 * one row. {@code -Dhuiyin.bench.breaches=} petitions, half of them first for the slope.
 */
@Tag("bench")
class MidnightBenchmark {

    private static final int PETITIONS = Integer.getInteger("huiyin.bench.breaches", 500);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final StringBuilder TABLE = new StringBuilder(Midnight.HEADER);

    @AfterAll
    static void print() {
        System.out.printf("%nBreaches at one midnight%n%n%s%n", TABLE);
    }

    @Nested
    @SpringBootTest
    @ActiveProfiles("test")
    @Import({Counting.class, ProductOfficers.class, House.class})
    class OnH2 {

        @Test
        void oneNode(@Autowired House house) {
            house.breaches("H2 in memory", List.of());
            bare("H2 in memory", Databases.pool("jdbc:h2:mem:timers;DB_CLOSE_DELAY=-1", "sa", ""));
        }
    }

    @Nested
    @SpringBootTest
    @ActiveProfiles("test")
    @Import({Counting.class, ProductOfficers.class, House.class})
    @OnRealServer
    class OnServer {

        @Test
        void oneNodeAndTwo(@Autowired House house, @Autowired Environment environment) {
            String version = RealServer.get().version();
            house.breaches(version, List.of());
            try (var second = secondNode(environment)) {
                house.breaches(version + ", two nodes", List.of(second.getBean(ProcessEngine.class)));
            }
            bare(version, RealServer.get().freshSchema("timers").dataSource());
        }

        private static ConfigurableApplicationContext secondNode(Environment first) {
            return new SpringApplicationBuilder(Huiyin.class)
                    .profiles("test")
                    .run(
                            "--server.port=0",
                            "--spring.datasource.url=" + first.getProperty("spring.datasource.url"),
                            "--spring.datasource.username=" + first.getProperty("spring.datasource.username"),
                            "--spring.datasource.password=" + first.getProperty("spring.datasource.password"));
        }
    }

    private static void bare(String database, DataSource fresh) {
        var smaller = bare(database, fresh, PETITIONS);
        var larger = bare(database, fresh, 2 * PETITIONS);
        print(larger.line() + larger.slope(smaller));
    }

    /** At once as well, for a run that is cut off. */
    private static void print(String lines) {
        TABLE.append(lines);
        System.out.print(lines);
    }

    /** As many timers as the product's petitions have, two of each; the engine's clock is one per machine, and moved. */
    private static Midnight bare(String database, DataSource fresh, int timers) {
        try (var bare = new BareTimers(fresh)) {
            int rows = bare.stand(timers, ClockUtil.getCurrentTime().toInstant().minusSeconds(1));
            var before = bare.trips().count();
            double seconds = Midnight.seconds(List.of(bare.engine()), bare::left);
            var count = bare.trips().count().since(before);
            int doubles = bare.rows() - bare.differentRows();
            return new Midnight(
                    database, "bare timers", timers, seconds, count, doubles, timers - (bare.differentRows() - rows));
        }
    }

    /** The product with its clock. */
    @TestComponent
    static class House {

        private final MovableClock clock;
        private final ProductOfficers officers;
        private final ProcessEngine engine;
        private final Measured measured;
        private LocalDateTime now = LocalDateTime.of(2026, 3, 2, 9, 30);
        private int serial;

        House(
                MovableClock clock,
                CurrentOfficer officer,
                Organization organization,
                Credentials credentials,
                ProductOfficers officers,
                ProcessEngine engine,
                Measured measured) {
            this.clock = clock;
            this.officers = officers;
            this.engine = engine;
            this.measured = measured;
            clock.moveTo(now.atZone(ZONE).toInstant());
            officer.asSystem(() -> {
                Town.found(organization, credentials);
                return null;
            });
        }

        void breaches(String database, List<ProcessEngine> others) {
            var smaller = midnight(database, PETITIONS / 2, others);
            var larger = midnight(database, PETITIONS, others);
            print(larger.line() + larger.slope(smaller));
            assertThat(larger.doubles()).isZero();
            assertThat(larger.losses()).isZero();
        }

        /** Registers them, lets fifteen days go by and then the midnight. */
        private Midnight midnight(String database, int petitions, List<ProcessEngine> others) {
            for (int i = 0; i < petitions; i++) {
                officers.register(++serial);
            }
            // over by then whatever holiday the fifteenth day rolls over
            now = now.toLocalDate().plusDays(30).atTime(0, 0, 1);
            clock.moveTo(now.atZone(ZONE).toInstant());
            int due = left();
            int breached = different();
            var before = measured.trips().count();
            var nodes = new ArrayList<>(others);
            nodes.add(engine);
            double seconds = Midnight.seconds(nodes, this::left);
            var count = measured.trips().count().since(before);
            int doubles = one("select count(*) from hy_ledger where kind = 'BREACHED'") - different();
            return new Midnight(database, "product", due, seconds, count, doubles, due - (different() - breached));
        }

        private int different() {
            return one("select count(distinct concat(petition, ' ', duty, ' ', organ)) from hy_ledger"
                    + " where kind = 'BREACHED'");
        }

        private int left() {
            return JdbcClient.create(measured.uncounted())
                    .sql("select count(*) from ACT_RU_JOB where DUEDATE_ <= ? and RETRIES_ > 0")
                    .param(Timestamp.valueOf(now))
                    .query(Integer.class)
                    .single();
        }

        private int one(String sql) {
            return JdbcClient.create(measured.uncounted())
                    .sql(sql)
                    .query(Integer.class)
                    .single();
        }
    }
}
