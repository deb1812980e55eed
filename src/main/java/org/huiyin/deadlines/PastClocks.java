package org.huiyin.deadlines;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Clocks of many petitions by their last day, as they stood at an instant: what figures are made of. It asks the ledger as
 * often for a thousand petitions as for one.
 */
@Service
@Transactional(readOnly = true)
public class PastClocks {

    /**
     * Calendar days after its start within which every clock ends that was counted out by the catalogue, extended as far
     * as that may be, and never stood still.
     */
    static final int LONGEST = 200;

    /** Before the first clock. */
    private static final LocalDate EVER = LocalDate.of(1949, 10, 1);

    private static final Comparator<LedgerEvent> AS_WRITTEN =
            comparing(LedgerEvent::at).thenComparing(LedgerEvent::number);

    private final LedgerEvents events;
    private final Faces faces;
    private final Count count;

    PastClocks(LedgerEvents events, Faces faces, Count count) {
        this.events = events;
        this.faces = faces;
        this.count = count;
    }

    /** A day after which every clock started whose counted last day lies on the given one or later and that never stood still. */
    public static LocalDate earliestStart(LocalDate lastDay) {
        return lastDay.minusDays(LONGEST);
    }

    /**
     * The clocks of the duties whose last day lies in the period, whatever became of them, by petition and last day.
     *
     * @param organs codes of the organs that owe them
     * @param asOf what was written later is left out, and their states are those of its day
     */
    public List<Face> ending(Set<Duty> duties, Collection<String> organs, LocalDate from, LocalDate to, Instant asOf) {
        return ending(duties, organs, false, from, to, asOf);
    }

    /** The same, whoever owes them. */
    public List<Face> ending(Set<Duty> duties, LocalDate from, LocalDate to, Instant asOf) {
        return ending(duties, List.of(""), true, from, to, asOf);
    }

    private List<Face> ending(
            Set<Duty> duties, Collection<String> organs, boolean whoever, LocalDate from, LocalDate to, Instant asOf) {
        var lines = new HashMap<Long, LedgerEvent>();
        starts(duties, from)
                .forEach((since, some) -> events.counted(some, organs, whoever, since, to, asOf)
                        .forEach(event -> lines.put(event.number(), event)));
        events.set(duties, organs, whoever, from, to, asOf).forEach(event -> lines.put(event.number(), event));
        LocalDate day = faces.dayOf(asOf);
        return Round.replay(lines.values().stream().sorted(AS_WRITTEN).toList()).stream()
                .map(round -> faces.of(round, day))
                .filter(face ->
                        !face.lastDay().isBefore(from) && !face.lastDay().isAfter(to))
                .sorted(comparing(Face::petition).thenComparing(Face::lastDay).thenComparing(Face::duty))
                .toList();
    }

    /** From when on clocks may end in the period: one that stands still may end whenever. */
    private Map<LocalDate, Set<Duty>> starts(Set<Duty> duties, LocalDate from) {
        var starts = new TreeMap<LocalDate, Set<Duty>>();
        for (Duty duty : duties) {
            LocalDate since = count.mayStandStill(duty) ? EVER : earliestStart(from);
            starts.computeIfAbsent(since, first -> EnumSet.noneOf(Duty.class)).add(duty);
        }
        return starts;
    }
}
