package org.huiyin.supervision.assessment;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has been found so far, by organ and figure. */
class AssessmentTally {

    private final Map<String, Map<AssessmentFigure, List<AssessmentCase>>> cases = new LinkedHashMap<>();

    AssessmentTally(Set<String> organs) {
        organs.forEach(organ -> cases.put(organ, new EnumMap<>(AssessmentFigure.class)));
    }

    /** @param organ code; null, or one that is not assessed, is passed over */
    void add(AssessmentFigure figure, @Nullable String organ, AssessmentCase found) {
        var own = organ == null ? null : cases.get(organ);
        if (own != null) {
            own.computeIfAbsent(figure, first -> new ArrayList<>()).add(found);
        }
    }

    AssessmentReport report() {
        var results = new LinkedHashMap<String, Map<AssessmentFigure, AssessmentResult>>();
        cases.forEach((organ, own) -> {
            var all = new EnumMap<AssessmentFigure, AssessmentResult>(AssessmentFigure.class);
            for (AssessmentFigure figure : AssessmentFigure.values()) {
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
