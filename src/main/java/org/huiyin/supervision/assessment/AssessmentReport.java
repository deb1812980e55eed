package org.huiyin.supervision.assessment;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The figures asked for, of some organs. */
public final class AssessmentReport {

    private final Map<String, Map<AssessmentFigure, AssessmentResult>> results;

    AssessmentReport(Map<String, Map<AssessmentFigure, AssessmentResult>> results) {
        this.results = results;
    }

    /** Throws {@link IllegalArgumentException} for an organ or a figure that was not asked for. */
    public AssessmentResult of(String organ, AssessmentFigure figure) {
        return Optional.ofNullable(results.get(organ))
                .map(own -> own.get(figure))
                .orElseThrow(() -> new IllegalArgumentException(organ + " was not assessed by " + figure));
    }

    /**
     * An organ's place among those compared.
     *
     * @param place from 1, the same for the same share; null where there were too few petitions to compare it
     */
    public record Placed(@Nullable Integer place, String organ, AssessmentResult result) {}

    /**
     * Organs by their share, the highest first; then those with fewer than the minimum counted, without a place. Those of
     * which nothing was counted are left out. Empty for a figure by which nobody is compared.
     */
    public List<Placed> ranking(AssessmentFigure figure, int minimum) {
        if (!figure.isRanked()) {
            return List.of();
        }
        var placed = new ArrayList<Placed>();
        var counted = new LinkedHashMap<String, AssessmentResult>();
        results.forEach((organ, own) -> {
            AssessmentResult result = of(organ, figure);
            if (result.counted() > 0) {
                counted.put(organ, result);
            }
        });
        counted.entrySet().stream()
                .filter(entry -> entry.getValue().counted() >= minimum)
                .sorted(comparing((Map.Entry<String, AssessmentResult> entry) -> share(entry.getValue()))
                        .reversed())
                .forEach(entry -> placed.add(next(placed, entry.getKey(), entry.getValue())));
        counted.forEach((organ, result) -> {
            if (result.counted() < minimum) {
                placed.add(new Placed(null, organ, result));
            }
        });
        return placed;
    }

    private static Placed next(List<Placed> before, String organ, AssessmentResult result) {
        int last = before.size() - 1;
        boolean same = last >= 0 && share(before.get(last).result()) == share(result);
        return new Placed(same ? before.get(last).place() : Integer.valueOf(last + 2), organ, result);
    }

    private static double share(AssessmentResult result) {
        return (double) result.met() / result.counted();
    }
}
