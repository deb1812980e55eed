package org.huiyin.review;

import java.util.Optional;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Component;

/** Matters that were re-reviewed: the same facts and reasons are not taken again (art. 36, paragraph 3). */
@Component
public class Finality {

    private final Acts acts;

    Finality(Acts acts) {
        this.acts = acts;
    }

    /** The re-review opinion that is final; empty where there is none, or where it ordered the matter handled anew. */
    public Optional<Rereviewed> of(String petition) {
        return acts.all(petition, ReviewIssued.class).stream()
                .map(Acts.Done::act)
                .filter(issued -> issued.stage() == Stage.REREVIEW)
                .reduce((earlier, later) -> later)
                .filter(issued -> issued.decision() != Decision.REVOKED)
                .map(issued -> new Rereviewed(petition, issued.number(), issued.on()));
    }
}
