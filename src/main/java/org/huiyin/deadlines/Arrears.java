package org.huiyin.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.statute.Duty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * What organs owe that is late or ends today, counted by organ and listed page by page: duties that run, not the rights
 * and windows that only lapse, nor what stands still. Each answer is one query, however much is owed.
 */
@Component
public class Arrears {

    private static final String OWED = " from hy_running_clock c where c.lapses = false and c.paused = false";
    private static final String OF_DUTIES = " and c.duty in (:duties)";
    private static final String TOLD = """
             exists (select 1 from hy_rung r where r.petition = c.petition and r.duty = c.duty and r.organ = c.organ
              and r.item = c.item and r.round_no = c.round_no and r.last_day = c.last_day and r.told > 0
              and r.rung = :rung)
            """;
    private static final String OF_RUNGS = """
            select c.organ, r.rung, count(*) as duties from hy_running_clock c
            join hy_rung r on r.petition = c.petition and r.duty = c.duty and r.organ = c.organ and r.item = c.item
              and r.round_no = c.round_no and r.last_day = c.last_day
            where c.lapses = false and c.paused = false and c.last_day < :today and c.duty in (:duties) and r.told > 0
            group by c.organ, r.rung order by c.organ, r.rung
            """;

    private final JdbcClient database;

    Arrears(JdbcClient database) {
        this.database = database;
    }

    /**
     * What an organ owes.
     *
     * @param late duties whose last day is over
     * @param today duties whose last day is today
     */
    public record Count(String organ, long late, long today) {}

    /** Duties of an organ that are late and of which somebody was told by the rung. */
    public record RungCount(String organ, String rung, long duties) {}

    /** A duty that is late or ends today. */
    public record Owed(Ledger.Clock clock, LocalDate lastDay) {}

    /** When the duties end. */
    public enum When {
        LATE("c.last_day < :today"),
        TODAY("c.last_day = :today");

        private final String condition;

        When(String condition) {
            this.condition = condition;
        }
    }

    /** Of all organs that owe anything, by code. */
    public List<Count> counts(Set<Duty> duties, LocalDate today) {
        return database.sql("select c.organ, sum(case when c.last_day < :today then 1 else 0 end) as late_duties,"
                        + " sum(case when c.last_day = :today then 1 else 0 end) as ending_duties" + OWED
                        + " and c.last_day <= :today" + OF_DUTIES + " group by c.organ order by c.organ")
                .param("today", today)
                .param("duties", names(duties))
                .query((row, number) ->
                        new Count(row.getString("organ"), row.getLong("late_duties"), row.getLong("ending_duties")))
                .list();
    }

    /** How far the ladder was climbed for what is late, by organ and rung; a duty counts on each rung that it reached. */
    public List<RungCount> rungs(Set<Duty> duties, LocalDate today) {
        return database.sql(OF_RUNGS)
                .param("today", today)
                .param("duties", names(duties))
                .query((row, number) ->
                        new RungCount(row.getString("organ"), row.getString("rung"), row.getLong("duties")))
                .list();
    }

    /**
     * Duties of the organs, the longest late first.
     *
     * @param rung only those of which somebody was told by it; empty for all
     */
    public List<Owed> page(
            Collection<String> organs, Set<Duty> duties, LocalDate today, When when, String rung, int from, int limit) {
        if (organs.isEmpty()) {
            return List.of();
        }
        StatementSpec page = database.sql("select c.petition, c.duty, c.organ, c.item, c.last_day" + OWED + " and "
                        + when.condition + OF_DUTIES + " and c.organ in (:organs)"
                        + (rung.isEmpty() ? "" : " and" + TOLD)
                        + " order by c.last_day, c.petition, c.duty, c.organ, c.item limit :limit offset :from")
                .param("organs", organs)
                .param("today", today)
                .param("duties", names(duties))
                .param("limit", limit)
                .param("from", from);
        return (rung.isEmpty() ? page : page.param("rung", rung))
                .query(Arrears::owed)
                .list();
    }

    private static Set<String> names(Set<Duty> duties) {
        return duties.stream().map(Duty::name).collect(Collectors.toSet());
    }

    private static Owed owed(ResultSet row, int number) throws SQLException {
        return new Owed(ClockRows.clock(row), row.getObject("last_day", LocalDate.class));
    }
}
