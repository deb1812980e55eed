package org.huiyin.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.calendar.WorkingCalendar;
import org.huiyin.deadlines.Rung.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Climbs the rungs of a clock that are due: reminders before the last day, the ladder after it. Doing it twice tells
 * nobody twice; doing it late tells what is true now.
 */
@Service
public class Escalation {

    private final RunningClockRows running;
    private final ClimbedRungs climbed;
    private final Books books;
    private final Turns turns;
    private final Faces faces;
    private final WorkingCalendar calendar;
    private final ObjectProvider<Ladder> ladder;

    Escalation(
            RunningClockRows running,
            ClimbedRungs climbed,
            Books books,
            Turns turns,
            Faces faces,
            WorkingCalendar calendar,
            ObjectProvider<Ladder> ladder) {
        this.running = running;
        this.climbed = climbed;
        this.books = books;
        this.turns = turns;
        this.faces = faces;
        this.calendar = calendar;
        this.ladder = ladder;
    }

    /**
     * Looks at one clock, in the caller's transaction or one of its own; does nothing where it does not run, stands still
     * or is none that can be late.
     *
     * @return how many rungs were climbed
     */
    @Transactional
    public int look(Ledger.Clock clock) {
        // holds the clock: of two nodes the second finds the rungs that the first has climbed
        turns.breach(clock);
        return row(clock)
                .flatMap(each -> books.of(clock.petition()).running(clock).map(round -> climb(each, faces.of(round))))
                .orElse(0);
    }

    /**
     * Looks once more at a clock of whose rungs some were told to nobody, because no post was held then; those are told
     * anew.
     */
    @Transactional
    public int lookAgain(Ledger.Clock clock) {
        turns.breach(clock);
        row(clock).ifPresent(climbed::forgetUntold);
        return look(clock);
    }

    /** Whether somebody has been told that the clock is late; true also where the table names nobody to tell. */
    @Transactional(readOnly = true)
    public boolean isEscalated(Ledger.Clock clock) {
        Optional<RunningClock> row = row(clock);
        if (row.isEmpty()) {
            return true;
        }
        Set<String> told = climbed.told(row.get());
        List<Rung> first = ladder.stream()
                .flatMap(each -> each.of(clock).rungs().stream())
                .filter(rung -> rung.moment() == Moment.LATE && rung.workingDays() == 0)
                .toList();
        return first.isEmpty() || first.stream().map(Rung::id).anyMatch(told::contains);
    }

    /** Rungs of the clock of which somebody was told. */
    @Transactional(readOnly = true)
    public Set<String> told(Ledger.Clock clock) {
        return row(clock).map(climbed::told).orElse(Set.of());
    }

    /** Whether a rung of the clock was told to nobody. */
    @Transactional(readOnly = true)
    public boolean toldNobody(Ledger.Clock clock) {
        return row(clock).filter(climbed::toldNobody).isPresent();
    }

    private Optional<RunningClock> row(Ledger.Clock clock) {
        return running.findById(RunningClock.Key.of(clock)).filter(each -> !each.lapses() && !each.isPaused());
    }

    private int climb(RunningClock row, Face face) {
        row.lookNextOn(null);
        return ladder.stream()
                .mapToInt(each -> climb(row, face, each.of(row.clock())))
                .sum();
    }

    private int climb(RunningClock row, Face face, Ladder.Climb climb) {
        Set<String> done = climbed.of(row);
        var now = new ArrayList<ClimbedRungs.Climbed>();
        @Nullable LocalDate next = null;
        for (Rung rung : climb.rungs()) {
            @Nullable LocalDate day = rung.day(face, calendar).orElse(null);
            if (day == null || done.contains(rung.id())) {
                continue;
            }
            if (day.isAfter(faces.today())) {
                next = next == null || day.isBefore(next) ? day : next;
            } else {
                now.add(new ClimbedRungs.Climbed(rung.id(), told(climb, rung, face, row.round())));
            }
        }
        climbed.add(row, faces.now(), now);
        row.lookNextOn(next);
        return now.size();
    }

    /** A reminder whose day has gone by is no longer one: the ladder tells of it. */
    private static @Nullable Integer told(Ladder.Climb climb, Rung rung, Face face, int round) {
        boolean gone = rung.moment() == Moment.BEFORE && face.state() == Face.State.LATE;
        return gone ? null : climb.tell(rung, face, round);
    }
}
