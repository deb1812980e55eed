package org.huiyin.deadlines;

import java.time.Instant;
import java.time.LocalDate;
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
                        where petition = ? and duty = ? and organ = ? and round_no = ? and last_day = ?
                        """).params(key(clock)).query(String.class).list());
    }

    /** Those of which somebody was told. */
    Set<String> told(RunningClock clock) {
        return new TreeSet<>(
                database.sql("""
                        select rung from hy_rung
                        where petition = ? and duty = ? and organ = ? and round_no = ? and last_day = ? and told > 0
                        """).params(key(clock)).query(String.class).list());
    }

    boolean toldNobody(RunningClock clock) {
        return database.sql("""
                        select count(*) from hy_rung
                        where petition = ? and duty = ? and organ = ? and round_no = ? and last_day = ? and told = 0
                        """).params(key(clock)).query(Long.class).single() > 0;
    }

    /** Takes out those of which nobody was told, so that they are climbed anew. */
    void forgetUntold(RunningClock clock) {
        database.sql("""
                        delete from hy_rung
                        where petition = ? and duty = ? and organ = ? and round_no = ? and last_day = ? and told = 0
                        """).params(key(clock)).update();
    }

    private static List<Object> key(RunningClock clock) {
        Ledger.Clock of = clock.clock();
        return List.of(of.petition(), of.duty().name(), of.organ(), clock.round(), clock.lastDay());
    }

    /** @param told how many posts were told; null where the rung was passed over, its moment being gone */
    void add(RunningClock clock, String rung, LocalDate lastDay, Instant at, @Nullable Integer told) {
        database.sql("""
                        insert into hy_rung (petition, duty, organ, round_no, last_day, rung, at, told)
                        values (:petition, :duty, :organ, :round, :lastDay, :rung, :at, :told)
                        """)
                .param("petition", clock.clock().petition())
                .param("duty", clock.clock().duty().name())
                .param("organ", clock.clock().organ())
                .param("round", clock.round())
                .param("lastDay", lastDay)
                .param("rung", rung)
                .param("at", text.convertToDatabaseColumn(at))
                .param("told", told)
                .update();
    }
}
