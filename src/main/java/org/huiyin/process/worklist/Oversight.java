package org.huiyin.process.worklist;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.engine.TaskPosts;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Petitions.Headline;
import org.huiyin.registry.Purpose;
import org.huiyin.supervision.SupervisionArea;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a petition bureau oversees: what it or an organ of its area has registered (arts 14, 39, 40), and what was handed to
 * it. The conference's secretary oversees no accusation, for none comes before a conference (art. 30).
 */
@Component
class Oversight {

    private static final Set<Role> OF_ACCUSATIONS = EnumSet.of(Role.SUPERVISOR, Role.LEADER, Role.CHIEF);

    private static final Set<Role> OF_OTHERS =
            EnumSet.of(Role.SUPERVISOR, Role.LEADER, Role.CHIEF, Role.CONFERENCE_SECRETARY);

    private final TaskPosts tasks;
    private final SupervisionArea area;
    private final Organization organization;
    private final Petitions petitions;

    Oversight(TaskPosts tasks, SupervisionArea area, Organization organization, Petitions petitions) {
        this.tasks = tasks;
        this.area = area;
        this.organization = organization;
        this.petitions = petitions;
    }

    /** Those of the petitions that somebody with the posts oversees; no more queries for many than for one. */
    Set<String> of(Collection<Post> posts, Collection<String> asked) {
        Set<String> ofAccusations = bureaus(posts, OF_ACCUSATIONS);
        Set<String> ofOthers = bureaus(posts, OF_OTHERS);
        if (ofAccusations.equals(ofOthers)) {
            return overseen(ofOthers, asked);
        }
        Set<String> accusations = petitions.headlines(asked).values().stream()
                .filter(found -> found.purpose() == Purpose.ACCUSATION)
                .map(Headline::petition)
                .collect(Collectors.toSet());
        var overseen = new HashSet<>(overseen(ofAccusations, accusations));
        overseen.addAll(overseen(ofOthers, without(asked, accusations)));
        return overseen;
    }

    private static List<String> without(Collection<String> petitions, Set<String> known) {
        return petitions.stream().filter(petition -> !known.contains(petition)).toList();
    }

    /** Codes of the bureaus at which one of the roles is held. */
    private Set<String> bureaus(Collection<Post> posts, Set<Role> roles) {
        return posts.stream()
                .filter(post -> roles.contains(post.role()))
                .map(Post::organ)
                .filter(this::isBureau)
                .collect(Collectors.toSet());
    }

    private boolean isBureau(String organ) {
        return organization
                .organ(organ)
                .filter(known -> known.kind() == Organ.Kind.BUREAU)
                .isPresent();
    }

    /** Registered in a bureau's area, or handed to a bureau by another that registered it. */
    private Set<String> overseen(Set<String> bureaus, Collection<String> asked) {
        if (bureaus.isEmpty() || asked.isEmpty()) {
            return Set.of();
        }
        Map<String, String> receivers = petitions.registeredBy(asked);
        Set<String> overseen = asked.stream()
                .filter(petition -> isCovered(bureaus, receivers.get(petition)))
                .collect(Collectors.toCollection(HashSet::new));
        overseen.addAll(tasks.givenTo(without(asked, overseen), postsAt(bureaus)));
        return overseen;
    }

    private boolean isCovered(Set<String> bureaus, @Nullable String receiver) {
        return receiver != null && bureaus.stream().anyMatch(bureau -> area.covers(bureau, receiver));
    }

    private static List<String> postsAt(Set<String> bureaus) {
        return bureaus.stream()
                .flatMap(bureau -> Arrays.stream(Role.values()).map(role -> new Post(bureau, role).id()))
                .toList();
    }
}
