package org.huiyin.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.statute.Duty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the running clocks come to next. */
@Component
public class Upcoming {

    private final JdbcClient database;

    Upcoming(JdbcClient database) {
        this.database = database;
    }

    /**
     * Something that happens to a clock on a day.
     *
     * @param reminder true for a reminder or a rung of the ladder, false where the last day is over
     */
    public record Event(LocalDate day, Ledger.Clock clock, boolean reminder) {}

    /** The nearest events after the day, at most the limit. */
    public List<Event> after(LocalDate day, int limit) {
        return database.sql("""
                        select day_on, petition, duty, organ, reminder from (
                          select look_on as day_on, petition, duty, organ, true as reminder from hy_running_clock
                          where look_on > :day
                          union all
                          select last_day as day_on, petition, duty, organ, false as reminder from hy_running_clock
                          where last_day >= :day and paused = false) events
                        order by day_on, petition, duty limit :limit
                        """)
                .param("day", day)
                .param("limit", limit)
                .query(Upcoming::event)
                .list();
    }

    private static Event event(ResultSet row, int number) throws SQLException {
        boolean reminder = row.getBoolean("reminder");
        LocalDate day = row.getObject("day_on", LocalDate.class);
        var clock = new Ledger.Clock(
                row.getString("petition"), Duty.valueOf(row.getString("duty")), row.getString("organ"));
        return new Event(reminder ? day : day.plusDays(1), clock, reminder);
    }
}
