package org.huiyin.process.contribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.registry.Act;
import org.huiyin.registry.Acts;
import org.huiyin.routing.ContributionAsked;
import org.huiyin.routing.ContributionGiven;
import org.huiyin.routing.ContributionWithdrawn;
import org.huiyin.routing.Contributions.Contribution;

/**
 * How each contribution ended: a co-organ asked several times answers one after the other, and whoever goes on in its
 * place (art. 24) answers for it.
 */
final class ContributionEnds {

    private final String petition;
    private final Acts acts;
    private final List<Acts.Done<ContributionAsked>> asked;
    private final Map<ContributionAsked, Act> ends = new IdentityHashMap<>();

    ContributionEnds(Acts acts, String petition) {
        this.petition = petition;
        this.acts = acts;
        asked = acts.all(petition, ContributionAsked.class);
        var found = new ArrayList<Acts.Done<? extends Act>>(acts.all(petition, ContributionGiven.class));
        found.addAll(acts.all(petition, ContributionWithdrawn.class));
        found.sort(Comparator.comparing(Acts.Done::at));
        found.forEach(end -> answeredBy(end).ifPresent(one -> ends.put(one, end.act())));
    }

    /** In the order of asking, each with the organs that go on with it now. */
    List<Contribution> all() {
        return asked.stream().map(Acts.Done::act).map(this::contribution).toList();
    }

    /** What was asked of the organ itself comes before what it took over. */
    private Optional<ContributionAsked> answeredBy(Acts.Done<? extends Act> end) {
        var waiting = asked.stream()
                .filter(each -> !each.at().isAfter(end.at()) && !ends.containsKey(each.act()))
                .map(Acts.Done::act)
                .toList();
        return waiting.stream()
                .filter(each -> each.coOrgan().equals(end.organ()))
                .findFirst()
                .or(() -> waiting.stream()
                        .filter(each -> heir(each.coOrgan()).equals(heir(end.organ())))
                        .findFirst());
    }

    private Contribution contribution(ContributionAsked one) {
        Act end = ends.get(one);
        return new Contribution(
                petition,
                heir(one.lead()),
                heir(one.coOrgan()),
                one.on(),
                one.lastDay(),
                end instanceof ContributionGiven given ? given : null,
                end instanceof ContributionWithdrawn withdrawn ? withdrawn.why() : null);
    }

    private String heir(String organ) {
        return acts.heir(petition, organ);
    }
}
