package org.huiyin.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger in {@code hy_ledger}. */
@Service
class LedgerInDatabase implements Ledger {

    private final Starts starts;
    private final ClockEnds ends;
    private final Turns turns;
    private final Inheriting inheriting;
    private final LedgerReader reader;

    LedgerInDatabase(Starts starts, ClockEnds ends, Turns turns, Inheriting inheriting, LedgerReader reader) {
        this.starts = starts;
        this.ends = ends;
        this.turns = turns;
        this.inheriting = inheriting;
        this.reader = reader;
    }

    @Override
    @Transactional
    public void start(Clock clock, LocalDate from) {
        starts.begin(clock, from);
    }

    @Override
    @Transactional
    public void start(Clock clock, LocalDate from, LocalDate lastDay) {
        if (lastDay.isBefore(from)) {
            throw new IllegalArgumentException(lastDay + " is before " + from);
        }
        starts.begin(clock, from, lastDay);
    }

    @Override
    @Transactional
    public void goOn(Clock clock, Clock after, LocalDate on) {
        inheriting.goOn(clock, after, on);
    }

    @Override
    @Transactional
    public void succeed(Clock clock, String heir, LocalDate on) {
        inheriting.succeed(clock, heir, on);
    }

    @Override
    @Transactional
    public void fulfil(Clock clock, LocalDate on) {
        ends.fulfil(clock, on);
    }

    @Override
    @Transactional
    public void cancel(Clock clock, LocalDate on) {
        ends.cancel(clock, on);
    }

    @Override
    @Transactional
    public void cancelAll(String petition, LocalDate on, Duty... but) {
        ends.cancelAll(petition, on, Set.of(but));
    }

    @Override
    @Transactional
    public boolean breach(Clock clock) {
        return turns.breach(clock);
    }

    @Override
    @Transactional
    public void pause(Clock clock, LocalDate from) {
        turns.pause(clock, from);
    }

    @Override
    @Transactional
    public void resume(Clock clock, LocalDate on) {
        turns.resume(clock, on);
    }

    @Override
    @Transactional
    public void extend(Clock clock, int days, LocalDate on) {
        turns.extend(clock, days, on);
    }

    @Override
    public LocalDate extended(Clock clock, int days, LocalDate on) {
        return turns.extended(clock, days, on);
    }

    @Override
    @Transactional
    public void undoExtension(Clock clock, LocalDate on) {
        turns.undoExtension(clock, on);
    }

    @Override
    public Instant breachInstant(Clock clock) {
        return reader.breachInstant(clock);
    }

    @Override
    public List<Face> of(String petition) {
        return reader.of(petition);
    }

    @Override
    public Map<String, List<Face>> of(Collection<String> petitions) {
        return reader.of(petitions);
    }

    @Override
    public List<Face> of(String petition, LocalDate asOf) {
        return reader.of(petition, asOf);
    }

    @Override
    public List<Why> why(String petition, Duty duty, LocalDate asOf) {
        return reader.why(petition, duty, asOf);
    }

    @Override
    public Map<String, Face> nearest(Collection<String> petitions) {
        return reader.nearest(petitions);
    }
}
