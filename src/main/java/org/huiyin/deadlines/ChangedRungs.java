package org.huiyin.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.calendar.WorkingCalendar;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has all running clocks looked at again where the table of rungs or the working calendar is another than before: the day
 * of the next look was found by the old one. Which ones were in use last is kept for all nodes, and held while one of them
 * is about it. A node may go on by the old ones for some seconds; so the clocks are looked at once more after that.
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
    private final TransactionTemplate holding;
    private final TransactionTemplate outside;

    ChangedRungs(
            ObjectProvider<Ladder> ladder,
            WorkingCalendar calendar,
            LastRuns runs,
            JdbcClient database,
            PlatformTransactionManager transactions) {
        this.ladder = ladder;
        this.calendar = calendar;
        this.runs = runs;
        this.database = database;
        this.holding = new TransactionTemplate(transactions);
        this.outside = new TransactionTemplate(transactions);
        outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    /** @param settled whether the clocks were looked at once more when every node knew */
    record InUse(String ladder, String calendar, Instant since, boolean settled) {

        boolean isSame(InUse other) {
            return ladder.equals(other.ladder) && calendar.equals(other.calendar);
        }
    }

    /**
     * Not in a transaction. Killed half-way it begins anew.
     *
     * @return whether it was this node that had them looked at
     */
    boolean lookAnew(LocalDate today, Instant now) {
        String rungs = ladder.stream().map(Ladder::version).collect(Collectors.joining(" "));
        var current = new InUse(rungs, calendar.version(), now, false);
        Optional<InUse> known = runs.of(NAME, InUse.class);
        if (next(known, current).isEmpty()) {
            return false;
        }
        if (known.isEmpty()) {
            runs.keepFirst(NAME, now, new InUse("", "", now, true));
        }
        return Boolean.TRUE.equals(holding.execute(status -> lookAnewHeld(current, today)));
    }

    private boolean lookAnewHeld(InUse current, LocalDate today) {
        Optional<InUse> next = next(runs.held(NAME, InUse.class), current);
        next.ifPresent(put -> {
            // page by page, for officers go on writing of these clocks
            outside.executeWithoutResult(status -> lookOn(today));
            runs.keep(NAME, current.since(), put);
        });
        return next.isPresent();
    }

    /** What is to be kept after the clocks were looked at; empty where they need not be. */
    private static Optional<InUse> next(Optional<InUse> known, InUse current) {
        Optional<InUse> same = known.filter(current::isSame);
        if (same.isEmpty()) {
            return Optional.of(current);
        }
        return same.filter(use -> !use.settled() && isOver(use.since(), current.since()))
                .map(use -> new InUse(use.ladder(), use.calendar(), use.since(), true));
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
