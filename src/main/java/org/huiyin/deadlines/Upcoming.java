package org.huiyin.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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

    /** The nearest events after the day, at most the limit, by day. */
    public List<Event> after(LocalDate day, int limit) {
        return Stream.concat(reminders(day, limit), ends(day, limit))
                .sorted(Comparator.comparing(Event::day)
                        .thenComparing(event -> event.clock().petition())
                        .thenComparing(event -> event.clock().duty()))
                .limit(limit)
                .toList();
    }

    private Stream<Event> reminders(LocalDate day, int limit) {
        return rows("look_on", "look_on > :day", day, limit).map(row -> new Event(row.day(), row.clock(), true));
    }

    /** What ends today is over tomorrow. */
    private Stream<Event> ends(LocalDate day, int limit) {
        return rows("last_day", "last_day >= :day and paused = false", day, limit)
                .map(row -> new Event(row.day().plusDays(1), row.clock(), false));
    }

    private Stream<Row> rows(String column, String condition, LocalDate day, int limit) {
        return database
                .sql("select " + column + " as day_on, petition, duty, organ, item from hy_running_clock where "
                        + condition + " order by " + column + ", petition, duty, organ, item limit :limit")
                .param("day", day)
                .param("limit", limit)
                .query(Upcoming::row)
                .list()
                .stream();
    }

    private record Row(LocalDate day, Ledger.Clock clock) {}

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(row.getObject("day_on", LocalDate.class), ClockRows.clock(row));
    }
}
