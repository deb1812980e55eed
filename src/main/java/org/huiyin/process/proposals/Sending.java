package org.huiyin.process.proposals;

import java.util.Map;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.huiyin.routing.Routing;
import org.huiyin.routing.Sorting;
import org.springframework.stereotype.Component;

/** How the petition came to the office: with a report-back demanded, assigned, together with other organs. */
@Component
class Sending {

    private static final String ASSIGNED = "ASSIGN";
    private static final String CONTRIBUTION_ASKED = "CONTRIBUTION_ASKED";

    private final Petitions petitions;
    private final Routing routing;
    private final Acts acts;

    Sending(Petitions petitions, Routing routing, Acts acts) {
        this.petitions = petitions;
        this.routing = routing;
        this.acts = acts;
    }

    Map<String, Object> of(String petition, String office) {
        boolean reportBack = petitions
                .circumstances(petition)
                .filter(each -> each.sendersDueDate() != null)
                .isPresent();
        boolean assigned = routing.sortingOf(petition)
                .filter(sorting -> isAssigned(sorting, office))
                .isPresent();
        boolean several =
                acts.of(petition).stream().anyMatch(entry -> entry.action().equals(CONTRIBUTION_ASKED));
        return Map.of("reportBack", reportBack, "assigned", assigned, "severalOrgans", several);
    }

    private static boolean isAssigned(Sorting sorting, String office) {
        return sorting.direction().name().equals(ASSIGNED) && office.equals(sorting.organ());
    }
}
