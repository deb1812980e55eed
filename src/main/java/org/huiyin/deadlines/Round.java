package org.huiyin.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.huiyin.calendar.Pause;
import org.jspecify.annotations.Nullable;

/** One run of a clock, from its start to its end, replayed from its events. */
class Round {

    private final LedgerEvent start;
    private final List<LedgerEvent> events = new ArrayList<>();
    private final List<Pause> pauses = new ArrayList<>();
    private @Nullable LocalDate pausedFrom;
    private @Nullable LedgerEvent end;
    private String calendarVersion;
    private int extendedBy;
    private boolean breached;

    private Round(LedgerEvent start) {
        this.start = start;
        this.calendarVersion = start.calendarVersion();
    }

    /** The rounds of any number of clocks, in the order they started. */
    static List<Round> replay(List<LedgerEvent> events) {
        var rounds = new LinkedHashMap<Key, Round>();
        events.stream()
                .filter(event -> event.kind() == Happening.STARTED)
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
        events.add(event);
        if (event.kind().counts()) {
            calendarVersion = event.calendarVersion();
        }
        switch (event.kind()) {
            case STARTED -> {}
            case PAUSED -> pausedFrom = event.day();
            case RESUMED -> resume(event.day());
            case EXTENDED -> extendedBy = event.extendedBy();
            case EXTENSION_UNDONE -> extendedBy = 0;
            // a day that the calendar moved was not missed
            case RECALENDARED -> breached = false;
            case FULFILLED, CANCELLED -> end = event;
            case BREACHED -> breached = true;
        }
    }

    private void resume(LocalDate day) {
        if (pausedFrom == null) {
            throw new IllegalStateException("The ledger resumes " + clock() + ", which was not paused");
        }
        pauses.add(new Pause(pausedFrom, day));
        pausedFrom = null;
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

    boolean isPaused() {
        return pausedFrom != null && isRunning();
    }

    int extendedBy() {
        return extendedBy;
    }

    String calendarVersion() {
        return calendarVersion;
    }

    List<LedgerEvent> events() {
        return events;
    }

    int times(Happening kind) {
        return (int) events.stream().filter(event -> event.kind() == kind).count();
    }

    /** Pauses that are over. */
    List<Pause> pauses() {
        return pauses;
    }

    /** First day of the pause that is not over; null where the clock runs. */
    @Nullable
    LocalDate pausedFrom() {
        return pausedFrom;
    }

    private record Key(Ledger.Clock clock, int round) {

        static Key of(LedgerEvent event) {
            return new Key(event.clock(), event.round());
        }
    }
}
