package org.huiyin.supervision.assessment;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has been found so far, by organ and figure. */
class AssessmentTally {

    private final Set<AssessmentFigure> figures;
    private final Map<String, Map<AssessmentFigure, List<AssessmentCase>>> cases = new LinkedHashMap<>();

    AssessmentTally(Set<String> organs, Set<AssessmentFigure> figures) {
        this.figures = EnumSet.copyOf(figures);
        organs.forEach(organ -> cases.put(organ, new EnumMap<>(AssessmentFigure.class)));
    }

    /** @param organ code; null, or one that is not assessed, is passed over, and so is a figure that was not asked for */
    void add(AssessmentFigure figure, @Nullable String organ, AssessmentCase found) {
        var own = organ == null ? null : cases.get(organ);
        if (own != null && figures.contains(figure)) {
            own.computeIfAbsent(figure, first -> new ArrayList<>()).add(found);
        }
    }

    AssessmentReport report() {
        var results = new LinkedHashMap<String, Map<AssessmentFigure, AssessmentResult>>();
        cases.forEach((organ, own) -> {
            var all = new EnumMap<AssessmentFigure, AssessmentResult>(AssessmentFigure.class);
            for (AssessmentFigure figure : figures) {
                var found = own.getOrDefault(figure, List.of()).stream()
                        .sorted(comparing(AssessmentCase::petition).thenComparing(AssessmentCase::day))
                        .toList();
                all.put(figure, new AssessmentResult(figure, found));
            }
            results.put(organ, all);
        });
        return new AssessmentReport(results);
    }
}
