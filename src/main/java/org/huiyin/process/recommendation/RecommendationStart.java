package org.huiyin.process.recommendation;

import java.util.HashMap;
import org.huiyin.process.engine.Instances;
import org.huiyin.supervision.Recommendations;
import org.huiyin.supervision.Recommendations.Proposal;
import org.huiyin.supervision.Recommendations.Proposed;
import org.springframework.stereotype.Component;

/**
 * Brings a proposal before the bureau's supervisors. What a letter of supervision recommends (art. 40, paragraph 1) stands in
 * the letter and is answered with it.
 */
@Component
public class RecommendationStart {

    private final Recommendations recommendations;
    private final Instances instances;

    RecommendationStart(Recommendations recommendations, Instances instances) {
        this.recommendations = recommendations;
        this.instances = instances;
    }

    /**
     * Puts the proposal down and starts its process, in the caller's transaction; nothing where it is refused.
     *
     * @param bureau code of the petition bureau that is to make it
     */
    public Proposed begin(String petition, String bureau, Proposal proposal) {
        Proposed proposed = recommendations.propose(petition, bureau, proposal);
        String id = proposed.recommendation();
        if (id != null) {
            var variables = new HashMap<>(RecommendationProcess.BUREAU.with(bureau));
            variables.putAll(RecommendationProcess.RECOMMENDATION.with(id));
            instances.start(RecommendationProcess.KEY, petition, variables);
        }
        return proposed;
    }
}
