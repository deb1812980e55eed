package org.huiyin.deadlines;

import java.util.Optional;
import java.util.Set;
import org.huiyin.deadlines.Rung.Moment;
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
    private final Climbing climbing;
    private final ObjectProvider<Ladder> ladder;

    Escalation(
            RunningClockRows running,
            ClimbedRungs climbed,
            Books books,
            Turns turns,
            Climbing climbing,
            ObjectProvider<Ladder> ladder) {
        this.running = running;
        this.climbed = climbed;
        this.books = books;
        this.turns = turns;
        this.climbing = climbing;
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
                .flatMap(each -> books.of(clock.petition()).running(clock).map(round -> climbing.climb(each, round)))
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

    /** Whether somebody has been told that the clock is late; false also where the table names nobody to tell. */
    @Transactional(readOnly = true)
    public boolean isEscalated(Ledger.Clock clock) {
        Optional<RunningClock> row = row(clock);
        if (row.isEmpty()) {
            return true;
        }
        Set<String> told = climbed.told(row.get());
        return ladder.stream()
                .flatMap(each -> each.of(clock).rungs().stream())
                .filter(rung -> rung.moment() == Moment.LATE && rung.workingDays() == 0)
                .map(Rung::id)
                .anyMatch(told::contains);
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
}
