package org.huiyin.process.sweep;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.huiyin.process.sweep.SweepReport.Finding;

/** What a sweep has come upon so far: all counted, the first of each kind kept. */
class Findings {

    private static final int KEPT = 200;

    private final Instant at;
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final List<Finding> kept = new ArrayList<>();

    Findings(Instant at) {
        this.at = at;
    }

    void add(Kind kind, String petition, String sentence) {
        if (counts.merge(kind, 1, Integer::sum) <= KEPT) {
            kept.add(new Finding(kind, petition, sentence));
        }
    }

    SweepReport report(Instant until) {
        var inOrder = kept.stream().sorted(Comparator.comparing(Finding::kind)).toList();
        return new SweepReport(at, until, Map.copyOf(counts), inOrder);
    }
}
