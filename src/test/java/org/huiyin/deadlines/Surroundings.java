package org.huiyin.deadlines;

import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.huiyin.audit.ActingOfficer;
import org.huiyin.audit.NumberedRows;
import org.huiyin.audit.Recorded;
import org.huiyin.calendar.MovableClock;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Scope;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the ledger stands on, without the rooms that are not its own. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan({"org.huiyin.calendar", "org.huiyin.statute"})
@EntityScan({"org.huiyin.deadlines", "org.huiyin.audit"})
@EnableJpaRepositories
@Import({
    LedgerInDatabase.class,
    LedgerReader.class,
    Starts.class,
    ClockEnds.class,
    LateEntries.class,
    ClimbedRungs.class,
    Reasons.class,
    Proofreading.class,
    Inheriting.class,
    Turns.class,
    Scribe.class,
    Pen.class,
    Books.class,
    Count.class,
    ClockBeginnings.class,
    Faces.class,
    NumberedRows.class
})
class Surroundings {

    @Bean
    MovableClock clock() {
        return new MovableClock(Clock.fixed(Instant.parse("2026-09-21T01:00:00Z"), ZoneId.of("Asia/Shanghai")));
    }

    @Bean
    ActingOfficer officer() {
        return () -> "zhangsan";
    }

    @Bean
    Recorded recorded() {
        return mock();
    }

    @Bean
    @Scope("prototype")
    OnePetition onePetition(Ledger ledger, MovableClock clock, JdbcClient database) {
        return new OnePetition(ledger, clock, database);
    }
}
