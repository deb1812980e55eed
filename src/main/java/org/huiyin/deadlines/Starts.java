package org.huiyin.deadlines;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Begins the rounds of clocks. */
@Component
class Starts {

    private final Books books;
    private final Count count;
    private final Pen pen;

    Starts(Books books, Count count, Pen pen) {
        this.books = books;
        this.count = count;
        this.pen = pen;
    }

    void begin(Ledger.Clock clock, LocalDate from) {
        Beginning counted = count.begin(clock, from);
        Terms terms = Terms.over(counted.period()).aimingAt(counted.target());
        pen.begin(pen.start(clock, number(clock), from, terms), counted.reckoning());
    }

    void begin(Ledger.Clock clock, LocalDate from, LocalDate lastDay) {
        Beginning counted = count.begin(clock, from, lastDay);
        Terms terms = Terms.over(counted.period()).until(lastDay);
        pen.begin(pen.start(clock, number(clock), from, terms), counted.reckoning());
    }

    /** Number of the clock's next round; throws {@link IllegalStateException} where one runs. */
    int number(Ledger.Clock clock) {
        var last = books.of(clock.petition()).last(clock);
        if (last.filter(Round::isRunning).isPresent()) {
            throw new IllegalStateException(
                    "%s: %s of %s is running already".formatted(clock.petition(), clock.duty(), clock.organ()));
        }
        return last.map(before -> before.start().round() + 1).orElse(1);
    }
}
