package org.huiyin.process.recusal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.access.Wall;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.recusal.RecusalProcess.Decider;
import org.springframework.stereotype.Component;

/** Who decides on an officer's recusal: the leader, about a leader the chief, above them the organ above (practice). */
@Component
class Deciders {

    private final Organization organization;
    private final Wall wall;
    private final Clock clock;

    Deciders(Organization organization, Wall wall, Clock clock) {
        this.organization = organization;
        this.wall = wall;
        this.clock = clock;
    }

    /** Empty where nobody else is there to decide: whoever is barred from the petition themselves decides nothing in it. */
    Optional<Deciding> about(String petition, String officer, String organ) {
        var today = LocalDate.now(clock);
        boolean leads = organization.postsOf(officer, today).stream()
                .anyMatch(post ->
                        post.organ().equals(organ) && (post.role() == Role.LEADER || post.role() == Role.CHIEF));
        var own = leads
                ? Stream.of(new Deciding(organ, Decider.CHIEF))
                : Stream.of(new Deciding(organ, Decider.LEADER), new Deciding(organ, Decider.CHIEF));
        return Stream.concat(own, above(organ))
                .filter(deciding -> organization.holding(deciding.post(), today).stream()
                        .anyMatch(holder -> !holder.id().equals(officer) && !isBarred(holder.id(), petition)))
                .findFirst();
    }

    /** Also by a bar on an organ in which they serve. */
    boolean isBarred(String officer, String petition) {
        return wall.bars(officer, organization.postsOf(officer, LocalDate.now(clock)), petition);
    }

    private Stream<Deciding> above(String organ) {
        return organization.organ(organ).map(Organ::parent).stream()
                .flatMap(
                        parent -> Stream.of(new Deciding(parent, Decider.LEADER), new Deciding(parent, Decider.CHIEF)));
    }

    /**
     * @param organ code of the organ that decides
     */
    record Deciding(String organ, Decider decider) {

        Post post() {
            return new Post(organ, decider == Decider.LEADER ? Role.LEADER : Role.CHIEF);
        }

        Map<String, Object> variables(String officer) {
            return Map.of(
                    RecusalProcess.ORGAN.name(), organ,
                    RecusalProcess.CONCERNED.name(), officer,
                    RecusalProcess.DECIDER.name(), decider.name());
        }
    }
}
