package org.huiyin.supervision.assessment;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.registry.PetitionLists;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The yearly and monthly figures (art. 39, paragraph 1). The same question gives the same answer whenever it is asked:
 * nothing that was put down after its instant is seen. The number of queries is the same for any number of petitions and
 * organs.
 */
@Service
@Transactional(readOnly = true)
public class Assessments {

    private static final Set<AssessmentFigure> BY_REPEATS =
            Set.of(AssessmentFigure.SETTLED_ONCE, AssessmentFigure.REGISTERED_AGAIN, AssessmentFigure.RECEIVED_AGAIN);

    private final List<AssessmentSource> sources;
    private final PetitionLists register;
    private final AssessmentSettings settings;

    Assessments(List<AssessmentSource> sources, PetitionLists register, AssessmentSettings settings) {
        this.sources = List.copyOf(sources);
        this.register = register;
        this.settings = settings;
    }

    /** @param organs codes of those assessed, in the order in which they are to be listed */
    public AssessmentReport of(Collection<String> organs, AssessmentPeriod period, Instant asOf) {
        return of(organs, period, asOf, EnumSet.allOf(AssessmentFigure.class));
    }

    /** The same by some figures alone, at least one: nothing else is looked for, and the report has no other. */
    public AssessmentReport of(
            Collection<String> organs, AssessmentPeriod period, Instant asOf, Set<AssessmentFigure> figures) {
        Set<String> assessed = new LinkedHashSet<>(organs);
        var tally = new AssessmentTally(assessed, figures);
        Map<String, String> repeats = Collections.disjoint(figures, BY_REPEATS) ? Map.of() : repeats(asOf);
        var question = new AssessmentQuestion(assessed, period, asOf, figures, repeats);
        sources.stream()
                .filter(source -> !Collections.disjoint(source.figures(), figures))
                .forEach(source -> source.count(question, tally));
        return tally.report();
    }

    /** How many must be counted of an organ before it is compared with others. */
    public int minimumSample() {
        return settings.minimumSample();
    }

    private Map<String, String> repeats(Instant asOf) {
        var repeats = new HashMap<String, String>();
        for (PetitionLists.Entered each : register.repeating(asOf)) {
            if (each.repeats() != null) {
                repeats.put(each.petition(), each.repeats());
            }
        }
        return repeats;
    }
}
