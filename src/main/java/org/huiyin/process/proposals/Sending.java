package org.huiyin.process.proposals;

import java.util.Map;
import org.huiyin.registry.Acts;
import org.huiyin.routing.Routing;
import org.huiyin.routing.Sorting;
import org.springframework.stereotype.Component;

/** How the petition came to the organ: assigned, together with other organs. */
@Component
class Sending {

    private static final String ASSIGNED = "ASSIGN";
    private static final String CONTRIBUTION_ASKED = "CONTRIBUTION_ASKED";

    private final Routing routing;
    private final Acts acts;

    Sending(Routing routing, Acts acts) {
        this.routing = routing;
        this.acts = acts;
    }

    Map<String, Object> of(String petition, String office) {
        boolean assigned = routing.sortingOf(petition)
                .filter(sorting -> isAssigned(sorting, office))
                .isPresent();
        boolean several =
                acts.of(petition).stream().anyMatch(entry -> entry.action().equals(CONTRIBUTION_ASKED));
        return Map.of("assigned", assigned, "severalOrgans", several);
    }

    private static boolean isAssigned(Sorting sorting, String office) {
        return sorting.direction().name().equals(ASSIGNED) && office.equals(sorting.organ());
    }
}
