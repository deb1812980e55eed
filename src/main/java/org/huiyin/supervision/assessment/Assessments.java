package org.huiyin.supervision.assessment;

import java.time.Instant;
import java.util.Collection;
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
        Set<String> assessed = new LinkedHashSet<>(organs);
        var tally = new AssessmentTally(assessed);
        var question = new AssessmentQuestion(assessed, period, asOf, repeats(asOf));
        sources.forEach(source -> source.count(question, tally));
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
