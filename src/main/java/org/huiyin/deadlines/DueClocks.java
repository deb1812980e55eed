package org.huiyin.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.statute.Duty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Clocks at which it is time to look, by day, so that a failing one is passed by and never met twice in one run. */
@Component
class DueClocks {

    private static final String ROWS =
            "select look_on, petition, duty, organ from hy_running_clock where look_on <= :today";
    private static final String ORDER = " order by look_on, petition, duty, organ limit :limit";

    private final JdbcClient database;

    DueClocks(JdbcClient database) {
        this.database = database;
    }

    record Place(LocalDate day, Ledger.Clock clock) {}

    List<Place> first(LocalDate today, int limit) {
        return database.sql(ROWS + ORDER)
                .param("today", today)
                .param("limit", limit)
                .query(DueClocks::place)
                .list();
    }

    List<Place> after(Place last, LocalDate today, int limit) {
        return database.sql(ROWS + """
                         and (look_on > :day or look_on = :day and (petition > :petition or petition = :petition
                              and (duty > :duty or duty = :duty and organ > :organ)))
                        """ + ORDER)
                .param("today", today)
                .param("day", last.day())
                .param("petition", last.clock().petition())
                .param("duty", last.clock().duty().name())
                .param("organ", last.clock().organ())
                .param("limit", limit)
                .query(DueClocks::place)
                .list();
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        var clock = new Ledger.Clock(
                row.getString("petition"), Duty.valueOf(row.getString("duty")), row.getString("organ"));
        return new Place(row.getObject("look_on", LocalDate.class), clock);
    }
}
