package org.huiyin.process.petition;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.handling.Reached;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Joined;
import org.huiyin.registry.Links;
import org.huiyin.registry.Petitions;
import org.springframework.stereotype.Component;

/** Petitions joined to one whose answer did not reach their petitioners, so that they must not close with it. */
@Component
class UnansweredJoined {

    private final Petitions petitions;
    private final Links links;
    private final Acts acts;
    private final Reached reached;

    UnansweredJoined(Petitions petitions, Links links, Acts acts, Reached reached) {
        this.petitions = petitions;
        this.links = links;
        this.acts = acts;
        this.reached = reached;
    }

    /** Their numbers; none where they stand alone again or wait with this one for another. */
    Set<String> of(String main) {
        boolean ended = acts.ended(main).isPresent();
        return ended || links.joinedInto(main).isPresent() ? Set.of() : unanswered(main);
    }

    private Set<String> unanswered(String main) {
        var unanswered = new LinkedHashSet<String>();
        petitions.recipients(main).stream()
                .filter(one -> !one.petition().equals(main))
                .filter(one -> !reached.is(main, one, since(one.petition(), main)))
                .forEach(one -> unanswered.add(one.petition()));
        return unanswered;
    }

    /** A petition may have been joined to one that was joined later. */
    private Instant since(String petition, String main) {
        Instant since = Instant.MIN;
        Optional<String> at = Optional.of(petition);
        while (at.isPresent() && !at.get().equals(main)) {
            Instant joined = lastJoined(at.get());
            since = joined.isAfter(since) ? joined : since;
            at = links.joinedInto(at.get());
        }
        return since;
    }

    private Instant lastJoined(String petition) {
        List<Acts.Done<Joined>> all = acts.all(petition, Joined.class);
        return all.get(all.size() - 1).at();
    }
}
