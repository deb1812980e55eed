package org.huiyin.deadlines;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pages of the ledger that concern one petition. */
class Book {

    private final List<LedgerEvent> events;

    Book(List<LedgerEvent> events) {
        this.events = new ArrayList<>(events);
    }

    List<Round> rounds() {
        return Round.replay(events);
    }

    /** The rounds as they stood at an instant: by the events written before it. */
    List<Round> rounds(Instant before) {
        return Round.replay(
                events.stream().filter(event -> event.at().isBefore(before)).toList());
    }

    /** The last round of the clock, running or ended. */
    Optional<Round> last(Ledger.Clock clock) {
        return rounds().stream()
                .filter(round -> round.clock().equals(clock))
                .reduce((one, later) -> later.start().round() > one.start().round() ? later : one);
    }

    Optional<Round> running(Ledger.Clock clock) {
        return last(clock).filter(Round::isRunning);
    }

    void add(LedgerEvent event) {
        events.add(event);
    }
}
