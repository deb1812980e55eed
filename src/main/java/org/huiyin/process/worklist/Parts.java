package org.huiyin.process.worklist;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.engine.HeirPosts;
import org.huiyin.process.engine.TaskPosts;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Purpose;
import org.huiyin.supervision.SupervisionArea;
import org.springframework.stereotype.Component;

/**
 * By what the acting officer may see a petition: a part in it by their posts, or the oversight of a petition bureau over
 * what it or an organ of its area has registered (arts 14, 39, 40). The conference's secretary oversees no accusation, for
 * none comes before a conference (art. 30). A bar stands in the way of both.
 */
@Component
class Parts {

    private static final Set<Role> OVERSEERS =
            Set.of(Role.SUPERVISOR, Role.LEADER, Role.CHIEF, Role.CONFERENCE_SECRETARY);

    private final TaskPosts tasks;
    private final HeirPosts heirs;
    private final SupervisionArea area;
    private final Organization organization;
    private final Petitions petitions;
    private final CurrentOfficer officer;
    private final Wall wall;

    Parts(
            TaskPosts tasks,
            HeirPosts heirs,
            SupervisionArea area,
            Organization organization,
            Petitions petitions,
            CurrentOfficer officer,
            Wall wall) {
        this.tasks = tasks;
        this.heirs = heirs;
        this.area = area;
        this.organization = organization;
        this.petitions = petitions;
        this.officer = officer;
        this.wall = wall;
    }

    boolean has(String petition) {
        Set<Post> posts = officer.posts();
        return isTheirs(petition, posts) && !wall.bars(officer.id(), posts, petition);
    }

    /** Those of the petitions that the officer has a part in or oversees. */
    Set<String> seen(Collection<String> petitions) {
        Set<Post> posts = officer.posts();
        var given = tasks.givenTo(petitions, posts.stream().map(Post::id).toList());
        var seen = petitions.stream()
                .filter(petition -> given.contains(petition)
                        || !heirs.among(posts, petition).isEmpty()
                        || isOverseen(petition, posts))
                .collect(Collectors.toCollection(HashSet::new));
        seen.removeAll(wall.barred(officer.id(), posts, seen));
        return seen;
    }

    private boolean isTheirs(String petition, Set<Post> posts) {
        return tasks.wasGivenTo(petition, posts.stream().map(Post::id).toList())
                || !heirs.among(posts, petition).isEmpty();
    }

    /** Registered in the bureau's area, or handed to the bureau by another that registered it. */
    private boolean isOverseen(String petition, Set<Post> posts) {
        Set<String> bureaus = posts.stream()
                .filter(post -> OVERSEERS.contains(post.role()))
                .filter(post -> post.role() != Role.CONFERENCE_SECRETARY || !isAccusation(petition))
                .map(Post::organ)
                .filter(this::isBureau)
                .collect(Collectors.toSet());
        if (bureaus.isEmpty()) {
            return false;
        }
        boolean registered = petitions
                .registeredBy(petition)
                .filter(receiver -> bureaus.stream().anyMatch(bureau -> area.covers(bureau, receiver)))
                .isPresent();
        return registered || tasks.wasGivenTo(petition, postsAt(bureaus));
    }

    private boolean isAccusation(String petition) {
        return petitions
                .facts(petition)
                .filter(facts -> facts.purpose() == Purpose.ACCUSATION)
                .isPresent();
    }

    private static List<String> postsAt(Set<String> bureaus) {
        return bureaus.stream()
                .flatMap(bureau -> Arrays.stream(Role.values()).map(role -> new Post(bureau, role).id()))
                .toList();
    }

    private boolean isBureau(String organ) {
        return organization
                .organ(organ)
                .filter(known -> known.kind() == Organ.Kind.BUREAU)
                .isPresent();
    }
}
