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
import org.huiyin.deadlines.Face.State;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger in {@code hy_ledger}. */
@Service
class LedgerInDatabase implements Ledger {

    private final LedgerEvents events;
    private final Books books;
    private final Count count;
    private final Faces faces;
    private final Pen pen;
    private final Turns turns;

    LedgerInDatabase(LedgerEvents events, Books books, Count count, Faces faces, Pen pen, Turns turns) {
        this.events = events;
        this.books = books;
        this.count = count;
        this.faces = faces;
        this.pen = pen;
        this.turns = turns;
    }

    @Override
    @Transactional
    public void start(Clock clock, LocalDate from) {
        // a clock whose end cannot be told is refused now, not when its date is asked for
        count.reckon(clock, from);
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
        var start = pen.start(clock, round, from);
        // a decider's day is the house's own aim already
        pen.write(lastDay == null ? start.aimingAt(count.target(clock, from)) : start.until(lastDay));
    }

    @Override
    @Transactional
    public void fulfil(Clock clock, LocalDate on) {
        end(clock, Happening.FULFILLED, on);
    }

    @Override
    @Transactional
    public void cancel(Clock clock, LocalDate on) {
        end(clock, Happening.CANCELLED, on);
    }

    @Override
    @Transactional
    public void cancelAll(String petition, LocalDate on, Duty... but) {
        books.of(petition).rounds().stream()
                .filter(Round::isRunning)
                .filter(round -> !Set.of(but).contains(round.clock().duty()))
                .forEach(round -> pen.write(pen.next(round, Happening.CANCELLED, on)));
    }

    private void end(Clock clock, Happening how, LocalDate on) {
        books.of(clock.petition()).running(clock).ifPresent(round -> pen.write(pen.next(round, how, on)));
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
    public List<Face> of(String petition, LocalDate asOf) {
        return books.of(petition).rounds(faces.endOf(asOf)).stream()
                .map(round -> faces.of(round, asOf))
                .toList();
    }

    @Override
    public List<Why> why(String petition, Duty duty, LocalDate asOf) {
        return books.of(petition).rounds(faces.endOf(asOf)).stream()
                .filter(round -> round.clock().duty() == duty)
                .map(round -> faces.why(round, asOf))
                .toList();
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
