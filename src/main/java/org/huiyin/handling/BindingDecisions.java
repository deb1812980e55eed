package org.huiyin.handling;

import java.util.List;
import java.util.Optional;
import org.huiyin.organization.Organ;
import org.huiyin.registry.Acts;
import org.huiyin.routing.Contributions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decisions and agreements on who accepts (art. 24) by which whoever sorts again is bound. */
@Service
@Transactional(readOnly = true)
public class BindingDecisions {

    private static final String SORTED = "SORTED";
    private static final String DECIDED = "JURISDICTION_DECIDED";

    private final Acts acts;
    private final Contributions contributions;

    BindingDecisions(Acts acts, Contributions contributions) {
        this.acts = acts;
        this.contributions = contributions;
    }

    /**
     * The decision that is yet to be carried out: none since the petition was sorted last, and none whose organ cannot be
     * given it today, because it is no more or has been accused since.
     */
    public Optional<JurisdictionDecided> of(String petition) {
        List<String> actions = acts.of(petition).stream()
                .map(Acts.Entry::action)
                .filter(action -> action.equals(SORTED) || action.equals(DECIDED))
                .toList();
        boolean pending = !actions.isEmpty() && actions.get(actions.size() - 1).equals(DECIDED);
        return acts.latest(petition, JurisdictionDecided.class)
                .filter(decision -> pending && canAccept(petition, decision.organ()));
    }

    private boolean canAccept(String petition, String organ) {
        return contributions.candidates(petition).stream().map(Organ::code).anyMatch(organ::equals);
    }
}
