package org.huiyin.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.huiyin.calendar.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.util.ReflectionTestUtils;

@DataJpaTest
@ActiveProfiles("test")
@Import(TrailInDatabase.class)
@ContextConfiguration(classes = TrailTests.Surroundings.class)
class TrailTests {

    static final Instant NOW = Instant.parse("2026-09-01T01:12:13.000004Z");

    @Autowired
    Recorded recorded;

    @Autowired
    Trail trail;

    @Autowired
    MovableClock clock;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient database;

    @Test
    void keepsWhenWhoWhatAndUnderWhichArticle() {
        clock.moveTo(NOW);

        recorded.that(Fact.of("JSXF-2026-000001", "REGISTERED")
                .under("19")
                .with("channel", "LETTER")
                .with("地点", "𠮷祥路\"8\"号😀"));

        var entry = trail.of("JSXF-2026-000001").get(0);
        assertThat(entry.at()).isBetween(NOW, NOW.plusSeconds(60));
        assertThat(entry.officer()).isEqualTo("zhangsan");
        assertThat(entry.action()).isEqualTo("REGISTERED");
        assertThat(entry.article()).isEqualTo("19");
        assertThat(entry.details()).containsExactly(Map.entry("channel", "LETTER"), Map.entry("地点", "𠮷祥路\"8\"号😀"));
    }

    @Test
    void tellsOldestFirstAndOnlyOfThePetitionAsked() {
        recorded.that(Fact.of("JSXF-2026-000002", "LATER"));
        clock.forward(Duration.ofHours(-1));
        recorded.that(Fact.of("JSXF-2026-000002", "EARLIER"));
        recorded.that(Fact.of("JSXF-2026-000003", "OTHER"));
        recorded.that(Fact.of("LOGGED_IN"));

        assertThat(trail.of("JSXF-2026-000002")).extracting(Trail.Entry::action).containsExactly("EARLIER", "LATER");
    }

    @Test
    void aChangedRowNeverReachesTheDatabase() {
        recorded.that(Fact.of("JSXF-2026-000004", "REGISTERED"));
        entities.flush();
        entities.clear();
        var row = entities.createQuery("from TrailRow where petition = 'JSXF-2026-000004'", TrailRow.class)
                .getSingleResult();

        ReflectionTestUtils.setField(row, "action", "FORGED");
        entities.flush();

        assertThat(database.sql("select action from hy_trail where petition = 'JSXF-2026-000004'")
                        .query(String.class)
                        .single())
                .isEqualTo("REGISTERED");
    }

    /** Only this room's entities. */
    @Configuration(proxyBeanMethods = false)
    @AutoConfigurationPackage
    @Import(NumberedRows.class)
    static class Surroundings {

        @Bean
        MovableClock clock() {
            return new MovableClock(Clock.system(ZoneId.of("Asia/Shanghai")));
        }

        @Bean
        ActingOfficer acting() {
            return () -> "zhangsan";
        }
    }
}
