package org.huiyin.deadlines;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.huiyin.deadlines.LedgerEvent.Kind;
import org.jspecify.annotations.Nullable;

/** One run of a clock, from its start to its end, replayed from its events. */
class Round {

    private final LedgerEvent start;
    private @Nullable LedgerEvent end;
    private boolean breached;

    private Round(LedgerEvent start) {
        this.start = start;
    }

    /** The rounds of any number of clocks, in the order they started. */
    static List<Round> replay(List<LedgerEvent> events) {
        var rounds = new LinkedHashMap<Key, Round>();
        events.stream()
                .filter(event -> event.kind() == Kind.STARTED)
                .forEach(start -> rounds.put(Key.of(start), new Round(start)));
        events.forEach(event -> {
            Round round = rounds.get(Key.of(event));
            if (round == null) {
                throw new IllegalStateException("The ledger has no start of " + event.clock());
            }
            round.apply(event);
        });
        return new ArrayList<>(rounds.values());
    }

    private void apply(LedgerEvent event) {
        switch (event.kind()) {
            case STARTED -> {}
            case FULFILLED, CANCELLED -> end = event;
            case BREACHED -> breached = true;
        }
    }

    LedgerEvent start() {
        return start;
    }

    @Nullable
    LedgerEvent end() {
        return end;
    }

    Ledger.Clock clock() {
        return start.clock();
    }

    boolean isRunning() {
        return end == null;
    }

    boolean isBreached() {
        return breached;
    }

    private record Key(Ledger.Clock clock, int round) {

        static Key of(LedgerEvent event) {
            return new Key(event.clock(), event.round());
        }
    }
}
