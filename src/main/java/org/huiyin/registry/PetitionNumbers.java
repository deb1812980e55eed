package org.huiyin.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers of petitions: one series per organ and year of registration. The counter's row is locked until the caller's
 * transaction ends, so that no number is given twice and a rolled back one is given again.
 */
@Component
class PetitionNumbers {

    private final JdbcClient database;
    private final Clock clock;

    PetitionNumbers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Waits for the organ's series and holds it; nothing is used up before {@link #next}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Series hold(String organ) {
        int year = LocalDate.now(clock).getYear();
        int last = locked(organ, year).or(() -> begun(organ, year)).orElseThrow();
        return new Series(organ, year, last);
    }

    /** The next number, such as JSXF-2026-000012. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(Series held) {
        int serial = held.last() + 1;
        database.sql("update hy_petition_number set last_serial = ? where organ = ? and in_year = ?")
                .params(serial, held.organ(), held.year())
                .update();
        return "%s-%d-%06d".formatted(held.organ().toUpperCase(Locale.ROOT), held.year(), serial);
    }

    /**
     * Two writers may both find no row. Both then queue at the guard, and whoever comes second finds the row the first
     * has committed; without the guard one would fail on the key, on MySQL with a deadlock.
     */
    private Optional<Integer> begun(String organ, int year) {
        locked("*", 0);
        return locked(organ, year).or(() -> {
            database.sql("insert into hy_petition_number (organ, in_year, last_serial) values (?, ?, 0)")
                    .params(organ, year)
                    .update();
            return Optional.of(0);
        });
    }

    private Optional<Integer> locked(String organ, int year) {
        return database.sql("select last_serial from hy_petition_number where organ = ? and in_year = ? for update")
                .params(organ, year)
                .query(Integer.class)
                .optional();
    }

    /** A series held by the current transaction. */
    record Series(String organ, int year, int last) {}
}
