package org.huiyin.deadlines;

import java.time.LocalDate;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins the rounds of clocks. */
@Component
class Starts {

    private final Books books;
    private final ClockBeginnings beginnings;
    private final Pen pen;

    Starts(Books books, ClockBeginnings beginnings, Pen pen) {
        this.books = books;
        this.beginnings = beginnings;
        this.pen = pen;
    }

    void begin(Ledger.Clock clock, LocalDate from) {
        Beginning counted = beginnings.of(clock, from);
        Terms terms = Terms.over(counted.period()).aimingAt(counted.target());
        pen.begin(pen.start(clock, number(clock), from, terms), counted.reckoning());
    }

    void begin(Ledger.Clock clock, LocalDate from, LocalDate lastDay) {
        begin(clock, from, lastDay, null);
    }

    /** @param after the duty whose period the clock goes on with; null where the decider set the day */
    void begin(Ledger.Clock clock, LocalDate from, LocalDate lastDay, @Nullable Duty after) {
        Beginning counted = beginnings.of(clock, from, lastDay);
        Terms terms = Terms.over(counted.period()).until(lastDay).after(after);
        pen.begin(pen.start(clock, number(clock), from, terms), counted.reckoning());
    }

    /** Number of the clock's next round; throws {@link IllegalStateException} where one runs. */
    int number(Ledger.Clock clock) {
        var last = books.of(clock.petition()).last(clock);
        if (last.isPresent()) {
            // it may be ending, or beginning anew, at this moment; of a clock that never started the key takes one
            last = books.held(clock).last(clock);
        }
        if (last.filter(Round::isRunning).isPresent()) {
            throw new IllegalStateException(
                    "%s: %s of %s is running already".formatted(clock.petition(), clock.duty(), clock.organ()));
        }
        return last.map(before -> before.start().round() + 1).orElse(1);
    }
}
