package org.huiyin.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.huiyin.calendar.MovableClock;
import org.huiyin.deadlines.Face.State;
import org.huiyin.statute.Duty;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A petition of its own for each test, with the clocks of the city's bureau, and the time of day. */
final class OnePetition {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final String number = "JSXF-2026-%06d".formatted(SERIAL.incrementAndGet());
    private final Ledger ledger;
    private final MovableClock clock;
    private final JdbcClient database;

    OnePetition(Ledger ledger, MovableClock clock, JdbcClient database) {
        this.ledger = ledger;
        this.clock = clock;
        this.database = database;
    }

    String number() {
        return number;
    }

    Ledger.Clock jsxf(Duty duty) {
        return new Ledger.Clock(number, duty, "jsxf");
    }

    /** The petition's only clock. */
    Face only() {
        assertThat(ledger.of(number)).hasSize(1);
        return ledger.of(number).get(0);
    }

    State stateAt(String time) {
        at(time);
        return only().state();
    }

    /** It is this time in Shanghai from now on. */
    void at(String time) {
        clock.moveTo(shanghai(time));
    }

    static Instant shanghai(String time) {
        return LocalDateTime.parse(time).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    /** Kinds of the lines written, in their order. */
    List<String> kinds() {
        return database.sql("select kind from hy_ledger where petition = ? order by id")
                .param(number)
                .query(String.class)
                .list();
    }
}
