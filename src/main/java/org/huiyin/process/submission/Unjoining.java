package org.huiyin.process.submission;

import java.util.Map;
import org.huiyin.process.engine.Instances;
import org.huiyin.registry.Links;
import org.springframework.stereotype.Component;

/** Takes a petition out of another, so that it is sorted by itself again. */
@Component
class Unjoining {

    private static final String UNJOINED = "Message_Unjoined";

    private final Links links;
    private final Instances instances;

    Unjoining(Links links, Instances instances) {
        this.links = links;
        this.instances = instances;
    }

    /** How many processes heard of it; none is no way on for the petition. */
    int of(String petition, At at, String reason) {
        links.unjoin(petition, at.organ(), at.today(), reason);
        return instances.tell(petition, UNJOINED, Map.of());
    }
}
