package org.huiyin.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.huiyin.audit.InstantAsText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rungs that were climbed, in {@code hy_rung}; a key keeps each to once for a clock's round and last day. */
@Component
class ClimbedRungs {

    private final JdbcClient database;
    private final InstantAsText text = new InstantAsText();

    ClimbedRungs(JdbcClient database) {
        this.database = database;
    }

    Set<String> of(RunningClock clock) {
        return new TreeSet<>(
                database.sql("""
                        select rung from hy_rung
                        where petition = ? and duty = ? and organ = ? and item = ? and round_no = ? and last_day = ?
                        """).params(key(clock)).query(String.class).list());
    }

    /** Those of which somebody was told. */
    Set<String> told(RunningClock clock) {
        return told(key(clock));
    }

    /** The same of a clock that has ended. */
    Set<String> told(Ledger.Clock clock, int round, LocalDate lastDay) {
        return told(key(clock, round, lastDay));
    }

    private Set<String> told(List<Object> key) {
        return new TreeSet<>(database.sql("""
                        select rung from hy_rung
                        where petition = ? and duty = ? and organ = ? and item = ? and round_no = ? and last_day = ? and told > 0
                        """).params(key).query(String.class).list());
    }

    boolean toldNobody(RunningClock clock) {
        return database.sql("""
                        select count(*) from hy_rung
                        where petition = ? and duty = ? and organ = ? and item = ? and round_no = ? and last_day = ? and told = 0
                        """).params(key(clock)).query(Long.class).single() > 0;
    }

    /** Takes out those of which nobody was told, so that they are climbed anew. */
    void forgetUntold(RunningClock clock) {
        database.sql("""
                        delete from hy_rung
                        where petition = ? and duty = ? and organ = ? and item = ? and round_no = ? and last_day = ? and told = 0
                        """).params(key(clock)).update();
    }

    private static List<Object> key(RunningClock clock) {
        return key(clock.clock(), clock.round(), clock.lastDay());
    }

    private static List<Object> key(Ledger.Clock of, int round, LocalDate lastDay) {
        return List.of(of.petition(), of.duty().name(), of.organ(), of.item(), round, lastDay);
    }

    /**
     * A rung climbed in this look.
     *
     * @param told how many posts were told; null where it was passed over, its moment being gone
     */
    record Climbed(String rung, @Nullable Integer told) {}

    /** All of them in one statement. */
    void add(RunningClock clock, Instant at, List<Climbed> rungs) {
        if (rungs.isEmpty()) {
            return;
        }
        var insert = database.sql(
                "insert into hy_rung (petition, duty, organ, item, round_no, last_day, rung, at, told) values "
                        + String.join(", ", Collections.nCopies(rungs.size(), "(?, ?, ?, ?, ?, ?, ?, ?, ?)")));
        for (Climbed climbed : rungs) {
            key(clock).forEach(insert::param);
            insert.param(climbed.rung()).param(text.convertToDatabaseColumn(at)).param(climbed.told());
        }
        insert.update();
    }
}
