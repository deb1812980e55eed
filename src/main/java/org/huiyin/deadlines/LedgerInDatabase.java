package org.huiyin.deadlines;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.huiyin.deadlines.Face.State;
import org.huiyin.deadlines.LedgerEvent.Kind;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger in {@code hy_ledger}. */
@Service
class LedgerInDatabase implements Ledger {

    private final LedgerEvents events;
    private final Books books;
    private final Faces faces;
    private final LedgerLines lines;
    private final Recorded recorded;

    LedgerInDatabase(LedgerEvents events, Books books, Faces faces, LedgerLines lines, Recorded recorded) {
        this.events = events;
        this.books = books;
        this.faces = faces;
        this.lines = lines;
        this.recorded = recorded;
    }

    @Override
    @Transactional
    public void start(Clock clock, LocalDate from) {
        // a clock whose end cannot be told is refused now, not when its date is asked for
        faces.reckon(clock.duty(), from);
        begin(clock, from, null);
    }

    @Override
    @Transactional
    public void start(Clock clock, LocalDate from, LocalDate lastDay) {
        if (lastDay.isBefore(from)) {
            throw new IllegalArgumentException(lastDay + " is before " + from);
        }
        begin(clock, from, lastDay);
    }

    private void begin(Clock clock, LocalDate from, @Nullable LocalDate lastDay) {
        var last = books.of(clock.petition()).last(clock);
        if (last.filter(Round::isRunning).isPresent()) {
            throw new IllegalStateException(
                    "%s: %s of %s is running already".formatted(clock.petition(), clock.duty(), clock.organ()));
        }
        int round = last.map(before -> before.start().round() + 1).orElse(1);
        lines.begin(clock, round, from, lastDay);
    }

    @Override
    @Transactional
    public void fulfil(Clock clock, LocalDate on) {
        end(clock, Kind.FULFILLED, on);
    }

    @Override
    @Transactional
    public void cancel(Clock clock, LocalDate on) {
        end(clock, Kind.CANCELLED, on);
    }

    @Override
    @Transactional
    public void cancelAll(String petition, LocalDate on, Duty... but) {
        books.of(petition).rounds().stream()
                .filter(Round::isRunning)
                .filter(round -> !Set.of(but).contains(round.clock().duty()))
                .forEach(round -> lines.append(round, Kind.CANCELLED, on));
    }

    private void end(Clock clock, Kind kind, LocalDate on) {
        books.of(clock.petition()).running(clock).ifPresent(round -> lines.append(round, kind, on));
    }

    @Override
    @Transactional
    public boolean breach(Clock clock) {
        // held first, read then: of two nodes the second sees what the first has written
        events.hold(clock.petition(), clock.duty(), clock.organ());
        var late = books.reread(clock.petition()).running(clock).filter(this::isNewlyLate);
        late.ifPresent(this::breach);
        return late.isPresent();
    }

    private boolean isNewlyLate(Round round) {
        return !round.isBreached()
                && !faces.rule(round).lapses()
                && !faces.now().isBefore(faces.breachInstant(round));
    }

    private void breach(Round round) {
        LocalDate lastDay = faces.reckon(round).lastDay();
        lines.append(round, Kind.BREACHED, lastDay.plusDays(1));
        recorded.that(Fact.of(round.clock().petition(), "BREACHED")
                .under(faces.rule(round).article())
                .with("duty", round.clock().duty())
                .with("organ", round.clock().organ())
                .with("lastDay", lastDay));
    }

    @Override
    public Instant breachInstant(Clock clock) {
        Round round = books.of(clock.petition())
                .last(clock)
                .orElseThrow(() -> new IllegalStateException(
                        "%s: %s of %s has not started".formatted(clock.petition(), clock.duty(), clock.organ())));
        return faces.breachInstant(round);
    }

    @Override
    public List<Face> of(String petition) {
        return books.of(petition).rounds().stream().map(faces::of).toList();
    }

    @Override
    public Map<String, Face> nearest(Collection<String> petitions) {
        var nearest = new HashMap<String, Face>();
        if (petitions.isEmpty()) {
            return nearest;
        }
        for (Round round : Round.replay(events.of(petitions))) {
            Face face = faces.of(round);
            if (round.isRunning() && !face.window() && face.state() != State.LAPSED) {
                nearest.merge(face.petition(), face, BinaryOperator.minBy(comparing(Face::lastDay)));
            }
        }
        return nearest;
    }
}
