package org.huiyin.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.huiyin.statute.Duty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The clocks that run, page by page, for whoever goes through all of them. */
@Component
public class OpenClocks {

    private static final String ROWS =
            "select petition, duty, organ, item, last_day, paused, breached from hy_running_clock";
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
        return page(" where lapses = false and paused = false and last_day <= :day", after, limit)
                .param("day", day)
                .query(OpenClocks::open)
                .list();
    }

    /** Duties of which a rung was told to nobody, after the given one in their order. */
    public List<Open> toldNobody(Ledger.Clock after, int limit) {
        return page("""
                         c where lapses = false and paused = false and exists
                          (select 1 from hy_rung r where r.petition = c.petition and r.duty = c.duty and r.organ = c.organ
                           and r.item = c.item and r.round_no = c.round_no and r.last_day = c.last_day and r.told = 0)
                        """, after, limit).query(OpenClocks::open).list();
    }

    private StatementSpec page(String which, Ledger.Clock after, int limit) {
        var page = database.sql(ROWS + which + " and duty in (:duties) and " + ClockRows.AFTER + ClockRows.IN_ORDER)
                .param("duties", DUTIES);
        return ClockRows.after(page, after.petition(), after.duty().name(), after.organ(), after.item(), limit);
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
                ClockRows.clock(row),
                row.getObject("last_day", LocalDate.class),
                row.getBoolean("paused"),
                row.getBoolean("breached"));
    }
}
