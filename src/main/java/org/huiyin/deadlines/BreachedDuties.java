package org.huiyin.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Duties that an organ let pass, by their last day; in two queries, however many they are. */
@Component
@Transactional(readOnly = true)
public class BreachedDuties {

    private final JdbcClient database;
    private final LedgerEvents events;
    private final Faces faces;

    BreachedDuties(JdbcClient database, LedgerEvents events, Faces faces) {
        this.database = database;
        this.events = events;
        this.faces = faces;
    }

    /**
     * Those whose last day lies in the period, oldest first. What was done in time and put down late is none, nor what a
     * calendar forgave.
     *
     * @param organ code of the organ that owed them
     * @param until last day of the period, inclusive
     */
    public List<Face> of(String organ, LocalDate from, LocalDate until) {
        List<String> petitions = petitions(organ, from, until);
        return petitions.isEmpty()
                ? List.of()
                : Round.replay(events.of(petitions)).stream()
                        .filter(round ->
                                round.isBreached() && round.clock().organ().equals(organ))
                        .map(faces::of)
                        .filter(BreachedDuties::isLate)
                        .filter(face -> !face.lastDay().isBefore(from)
                                && !face.lastDay().isAfter(until))
                        .toList();
    }

    /** Whether the duty was, or is, late. */
    public static boolean isLate(Face face) {
        boolean over = face.state() == Face.State.LATE || face.state() == Face.State.DONE_LATE;
        return over && !face.recordedLate();
    }

    /** The breach is of the day after the last one. */
    private List<String> petitions(String organ, LocalDate from, LocalDate until) {
        return database.sql("""
                        select distinct petition from hy_ledger
                        where kind = 'BREACHED' and organ = :organ and on_day between :first and :last order by petition
                        """)
                .param("organ", organ)
                .param("first", from.plusDays(1))
                .param("last", until.plusDays(1))
                .query(String.class)
                .list();
    }
}
