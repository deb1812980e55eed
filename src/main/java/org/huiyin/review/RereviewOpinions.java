package org.huiyin.review;

import java.util.Optional;
import org.huiyin.routing.RereviewPapers;
import org.springframework.stereotype.Component;

/** Tells the routing of petitions which of them were re-reviewed. */
@Component
class RereviewOpinions implements RereviewPapers {

    private final Finality finality;

    RereviewOpinions(Finality finality) {
        this.finality = finality;
    }

    @Override
    public Optional<Paper> of(String petition) {
        return finality.of(petition).map(known -> new Paper(known.number(), known.on()));
    }
}
