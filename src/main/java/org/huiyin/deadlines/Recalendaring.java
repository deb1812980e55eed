package org.huiyin.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.calendar.UnknownYear;
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
    private final Recount recount;

    Recalendaring(RunningClockRows running, LedgerEvents events, Count count, Faces faces, Recount recount) {
        this.running = running;
        this.events = events;
        this.count = count;
        this.faces = faces;
        this.recount = recount;
    }

    /** A clock that the calendar cannot count, with what is in the way. */
    public record Stuck(Ledger.Clock clock, String reason) {}

    /**
     * What moves among some petitions.
     *
     * @param last number of the last of these petitions, to go on after; null where there were none left
     */
    public record Moves(
            List<Move> moves, List<Stuck> stuck, @Nullable String last) {}

    /**
     * What would move; nothing is written.
     *
     * @param firstChange first day on which the calendars differ; clocks that end before it stay
     * @param after petition after which to look; empty at the beginning
     */
    @Transactional(readOnly = true)
    public Moves preview(WorkingCalendar calendar, LocalDate firstChange, String after, int petitions) {
        var numbers = petitions(firstChange, after, petitions);
        var moves = new ArrayList<Move>();
        var stuck = new ArrayList<Stuck>();
        for (Round round : running(numbers)) {
            try {
                move(round, calendar).ifPresent(moves::add);
            } catch (UnknownYear beyond) {
                stuck.add(new Stuck(round.clock(), String.valueOf(beyond.getMessage())));
            }
        }
        return new Moves(moves, stuck, numbers.isEmpty() ? null : numbers.get(numbers.size() - 1));
    }

    /** Petitions with clocks that may move where days from the given one on change, after the given petition. */
    public List<String> petitions(LocalDate firstChange, String after, int limit) {
        return running.petitionsEndingFrom(firstChange, after, Limit.of(limit));
    }

    /** How many such petitions there are. */
    public long petitions(LocalDate firstChange) {
        return running.countPetitionsEndingFrom(firstChange);
    }

    /** Petitions of which a clock was counted since the instant, and not by the calendar of this version. */
    public List<String> countedByAnother(String version, Instant since) {
        return events.countedByAnother(version, since);
    }

    /**
     * Counts the petitions' open clocks anew by the calendar in force, with their timers, in one transaction. Only what
     * moves is held; it is read again then, so that of two at a time one writes.
     */
    @Transactional
    public List<Move> apply(WorkingCalendar inForce, List<String> petitions) {
        var moving = running(petitions).stream()
                .filter(round -> move(round, inForce).isPresent())
                .map(Round::clock)
                .toList();
        return recount.recount(moving, inForce);
    }

    private List<Round> running(List<String> petitions) {
        return petitions.isEmpty()
                ? List.of()
                : Round.replay(events.of(petitions)).stream()
                        .filter(Round::isRunning)
                        .toList();
    }

    private Optional<Move> move(Round round, WorkingCalendar calendar) {
        return count.move(round, calendar, faces.today());
    }
}
