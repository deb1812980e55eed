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
            "select look_on, petition, duty, organ, item from hy_running_clock where look_on <= :today";
    private static final String ORDER = " order by look_on, petition, duty, organ, item limit :limit";

    private final JdbcClient database;

    DueClocks(JdbcClient database) {
        this.database = database;
    }

    /** A row as it stands; what it says need not make sense. */
    record Place(LocalDate day, String petition, String duty, String organ, String item) {

        /** Throws {@link IllegalArgumentException} for a duty that the house does not know. */
        Ledger.Clock clock() {
            return new Ledger.Clock(petition, Duty.valueOf(duty), organ, item);
        }
    }

    List<Place> first(LocalDate today, int limit) {
        return database.sql(ROWS + ORDER)
                .param("today", today)
                .param("limit", limit)
                .query(DueClocks::place)
                .list();
    }

    List<Place> after(Place last, LocalDate today, int limit) {
        var page = database.sql(ROWS + " and (look_on > :day or look_on = :day and " + ClockRows.AFTER + ")" + ORDER)
                .param("today", today)
                .param("day", last.day());
        return ClockRows.after(page, last.petition(), last.duty(), last.organ(), last.item(), limit)
                .query(DueClocks::place)
                .list();
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        return new Place(
                row.getObject("look_on", LocalDate.class),
                row.getString("petition"),
                row.getString("duty"),
                row.getString("organ"),
                row.getString("item"));
    }
}
