package org.huiyin.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.calendar.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts open clocks anew where the calendar changes, a few petitions at a time, in the order of their numbers. */
@Service
public class Recalendaring {

    private final RunningClockRows running;
    private final LedgerEvents events;
    private final Count count;
    private final Faces faces;
    private final Turns turns;

    Recalendaring(RunningClockRows running, LedgerEvents events, Count count, Faces faces, Turns turns) {
        this.running = running;
        this.events = events;
        this.count = count;
        this.faces = faces;
        this.turns = turns;
    }

    /**
     * What moves among some petitions.
     *
     * @param last number of the last of these petitions, to go on after; null where there were none left
     */
    public record Moves(List<Move> moves, @Nullable String last) {}

    /**
     * What would move; nothing is written.
     *
     * @param firstChange first day on which the calendars differ; clocks that end before it stay
     * @param after petition after which to look; empty at the beginning
     */
    @Transactional(readOnly = true)
    public Moves preview(WorkingCalendar calendar, LocalDate firstChange, String after, int petitions) {
        var numbers = running.petitionsEndingFrom(firstChange, after, Limit.of(petitions));
        if (numbers.isEmpty()) {
            return new Moves(List.of(), null);
        }
        var moves = Round.replay(events.of(numbers)).stream()
                .filter(Round::isRunning)
                .map(round -> wouldMove(round, calendar))
                .flatMap(Optional::stream)
                .toList();
        return new Moves(moves, numbers.get(numbers.size() - 1));
    }

    private Optional<Move> wouldMove(Round round, WorkingCalendar calendar) {
        LocalDate today = faces.today();
        return Move.of(round, count.reckon(round, today), count.reckonBy(round, today, calendar), today);
    }

    /** Petitions with clocks that may move by the calendar in force, after the given one. */
    public List<String> petitions(LocalDate firstChange, String after, int limit) {
        return running.petitionsEndingFrom(firstChange, after, Limit.of(limit));
    }

    /** Counts the petitions' open clocks anew by the calendar in force, with their timers, in one transaction. */
    @Transactional
    public List<Move> apply(LocalDate firstChange, List<String> petitions) {
        return running.endingFrom(firstChange, petitions).stream()
                .map(RunningClock::clock)
                .map(turns::recalendar)
                .flatMap(Optional::stream)
                .toList();
    }
}
