package org.huiyin.process.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.huiyin.process.engine.Instances;
import org.huiyin.registry.Links;
import org.huiyin.statute.Ending;
import org.springframework.stereotype.Component;

/** What becomes of the petitions joined to one that is archived. */
@Component
class JoinedPetitions {

    /** What one petitioner's own will or fate ended is not ended for the others. */
    private static final Set<Ending> PERSONAL = Set.of(Ending.WITHDRAWN, Ending.DECEASED, Ending.AGREEMENT);

    private final Links links;
    private final Instances instances;
    private final Clock clock;

    JoinedPetitions(Links links, Instances instances, Clock clock) {
        this.links = links;
        this.instances = instances;
        this.clock = clock;
    }

    /** Its answer was served to each, so they close with it; after a personal ending they stand alone again. */
    void released(String main, String organ, Ending ending) {
        for (String petition : links.joinedTo(main)) {
            if (PERSONAL.contains(ending)) {
                links.unjoin(
                        petition, organ, LocalDate.now(clock), "主件 " + main + " 已终结（" + ending.label() + "），本件单独办理。");
                instances.tell(petition, PetitionProcess.UNJOINED, Map.of());
            } else {
                instances.tell(petition, PetitionProcess.MAIN_PETITION_CLOSED, Map.of());
            }
        }
    }
}
