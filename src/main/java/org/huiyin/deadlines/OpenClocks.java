package org.huiyin.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.huiyin.statute.Duty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The clocks that run, page by page, for whoever goes through all of them. */
@Component
public class OpenClocks {

    private static final String ROWS = "select petition, duty, organ, last_day, paused, breached from hy_running_clock";
    private static final String AFTER = """
             and (petition > :petition or petition = :petition
                  and (duty > :duty or duty = :duty and organ > :organ))
             order by petition, duty, organ limit :limit
            """;
    private static final List<String> DUTIES =
            Arrays.stream(Duty.values()).map(Duty::name).toList();

    private final JdbcClient database;

    OpenClocks(JdbcClient database) {
        this.database = database;
    }

    /** A clock that runs. */
    public record Open(Ledger.Clock clock, LocalDate lastDay, boolean paused, boolean breached) {}

    /** A row whose duty the house does not know. */
    public record Unknown(String petition, String duty, String organ) {}

    /** Before the first clock. */
    public static Ledger.Clock beginning() {
        return new Ledger.Clock("", Duty.values()[0], "");
    }

    /** Duties that end on the day or earlier and do not stand still, after the given one in their order. */
    public List<Open> endingBy(LocalDate day, Ledger.Clock after, int limit) {
        return database.sql(ROWS + " where lapses = false and paused = false and last_day <= :day and duty in (:duties)"
                        + AFTER)
                .param("day", day)
                .param("duties", DUTIES)
                .param("petition", after.petition())
                .param("duty", after.duty().name())
                .param("organ", after.organ())
                .param("limit", limit)
                .query(OpenClocks::open)
                .list();
    }

    /** Duties of which a rung was told to nobody, after the given one in their order. */
    public List<Open> toldNobody(Ledger.Clock after, int limit) {
        return database.sql(ROWS + """
                         c where lapses = false and paused = false and duty in (:duties) and exists
                          (select 1 from hy_rung r where r.petition = c.petition and r.duty = c.duty and r.organ = c.organ
                           and r.round_no = c.round_no and r.last_day = c.last_day and r.told = 0)
                        """ + AFTER)
                .param("duties", DUTIES)
                .param("petition", after.petition())
                .param("duty", after.duty().name())
                .param("organ", after.organ())
                .param("limit", limit)
                .query(OpenClocks::open)
                .list();
    }

    /** What runs of the petitions, windows and rights that only lapse included. */
    public List<Open> of(Collection<String> petitions) {
        return petitions.isEmpty()
                ? List.of()
                : database.sql(ROWS + " where petition in (:petitions) and duty in (:duties)")
                        .param("petitions", petitions)
                        .param("duties", DUTIES)
                        .query(OpenClocks::open)
                        .list();
    }

    /** Rows that say nothing the house understands, at most the limit. */
    public List<Unknown> unknown(int limit) {
        return database.sql("""
                        select petition, duty, organ from hy_running_clock where duty not in (:duties)
                        order by petition, duty, organ limit :limit
                        """)
                .param("duties", DUTIES)
                .param("limit", limit)
                .query((row, number) ->
                        new Unknown(row.getString("petition"), row.getString("duty"), row.getString("organ")))
                .list();
    }

    private static Open open(ResultSet row, int number) throws SQLException {
        return new Open(
                new Ledger.Clock(
                        row.getString("petition"), Duty.valueOf(row.getString("duty")), row.getString("organ")),
                row.getObject("last_day", LocalDate.class),
                row.getBoolean("paused"),
                row.getBoolean("breached"));
    }
}
