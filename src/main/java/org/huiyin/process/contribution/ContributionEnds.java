package org.huiyin.process.contribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.huiyin.registry.Acts;
import org.huiyin.routing.ContributionAsked;
import org.huiyin.routing.ContributionGiven;
import org.huiyin.routing.ContributionWithdrawn;
import org.huiyin.routing.Contributions.Contribution;

/** How each contribution ended: a co-organ asked several times answers one after the other. */
final class ContributionEnds {

    private final Map<String, Deque<Act>> ends = new HashMap<>();

    ContributionEnds(Acts acts, String petition) {
        var found = new ArrayList<Acts.Done<? extends Act>>(acts.all(petition, ContributionGiven.class));
        found.addAll(acts.all(petition, ContributionWithdrawn.class));
        found.sort(Comparator.comparing(Acts.Done::at));
        found.forEach(done ->
                ends.computeIfAbsent(done.organ(), organ -> new ArrayDeque<>()).add(done.act()));
    }

    /** The next one asked, in the order of asking. */
    Contribution next(String petition, ContributionAsked asked) {
        Deque<Act> answers = ends.get(asked.coOrgan());
        Act end = answers == null ? null : answers.poll();
        return new Contribution(
                petition,
                asked.lead(),
                asked.coOrgan(),
                asked.on(),
                asked.lastDay(),
                end instanceof ContributionGiven given ? given : null,
                end instanceof ContributionWithdrawn withdrawn ? withdrawn.why() : null);
    }
}
