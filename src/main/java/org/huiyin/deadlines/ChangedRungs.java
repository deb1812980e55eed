package org.huiyin.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.calendar.WorkingCalendar;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Has all running clocks looked at again where the table of rungs or the working calendar is another than before: the day
 * of the next look was found by the old one. Which ones were in use last is kept for all nodes. A node may go on by the
 * old ones for some seconds; so the clocks are looked at once more after that.
 */
@Component
class ChangedRungs {

    /** By then every node knows of a new table and a new calendar. */
    static final Duration SETTLED = Duration.ofSeconds(30);

    private static final String NAME = "RUNGS";
    private static final int PETITIONS = 200;

    private final ObjectProvider<Ladder> ladder;
    private final WorkingCalendar calendar;
    private final LastRuns runs;
    private final JdbcClient database;

    ChangedRungs(ObjectProvider<Ladder> ladder, WorkingCalendar calendar, LastRuns runs, JdbcClient database) {
        this.ladder = ladder;
        this.calendar = calendar;
        this.runs = runs;
        this.database = database;
    }

    /** @param settled whether the clocks were looked at once more when every node knew */
    record InUse(String ladder, String calendar, Instant since, boolean settled) {

        boolean isSame(InUse other) {
            return ladder.equals(other.ladder) && calendar.equals(other.calendar);
        }
    }

    /** Not in a transaction. Killed half-way it begins anew, and doing it twice does no harm. */
    void lookAnew(LocalDate today, Instant now) {
        String rungs = ladder.stream().map(Ladder::version).collect(Collectors.joining(" "));
        var current = new InUse(rungs, calendar.version(), now, false);
        InUse known = runs.of(NAME, InUse.class).filter(current::isSame).orElse(null);
        if (known == null) {
            lookOn(today);
            runs.keep(NAME, now, current);
        } else if (!known.settled() && isOver(known.since(), now)) {
            lookOn(today);
            runs.keep(NAME, now, new InUse(known.ladder(), known.calendar(), known.since(), true));
        }
    }

    /** Also where the clock was set back. */
    private static boolean isOver(Instant since, Instant now) {
        return Duration.between(since, now).abs().compareTo(SETTLED) >= 0;
    }

    private void lookOn(LocalDate today) {
        List<String> petitions = after("");
        while (!petitions.isEmpty()) {
            database.sql("""
                            update hy_running_clock set look_on = :today
                            where petition in (:petitions) and lapses = false and paused = false
                              and (look_on is null or look_on > :today)
                            """)
                    .param("today", today)
                    .param("petitions", petitions)
                    .update();
            petitions = after(petitions.get(petitions.size() - 1));
        }
    }

    private List<String> after(String petition) {
        return database.sql("""
                        select distinct petition from hy_running_clock
                        where petition > :after and lapses = false and paused = false order by petition limit :limit
                        """)
                .param("after", petition)
                .param("limit", PETITIONS)
                .query(String.class)
                .list();
    }
}
