package org.huiyin.process.submission;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.engine.HeirPosts;
import org.huiyin.process.engine.Positions;
import org.huiyin.process.engine.TaskPosts;
import org.huiyin.process.worklist.Worklist;
import org.springframework.stereotype.Component;

/**
 * In which capacity the acting officer may act in a petition: as registrar of an organ that received or sorted it, or of
 * one that goes on in such an organ's place, or in another role at the organ responsible for it now. Whoever is barred never.
 */
@Component
class Standing {

    private static final String RESPONSIBLE = "responsibleOrgan";

    /** Elsewhere the variable keeps the organ that was responsible before, or names one that is to become it. */
    private static final Set<String> WHILE_IT_IS = Set.of("organ-handling", "after-service");

    private final CurrentOfficer officer;
    private final Worklist worklist;
    private final Positions positions;
    private final TaskPosts posts;
    private final HeirPosts heirs;

    Standing(CurrentOfficer officer, Worklist worklist, Positions positions, TaskPosts posts, HeirPosts heirs) {
        this.officer = officer;
        this.worklist = worklist;
        this.positions = positions;
        this.posts = posts;
        this.heirs = heirs;
    }

    /** Code of the organ for which the officer may act in one of the roles, or as its registrar. */
    Optional<String> organ(String petition, Set<Role> roles) {
        if (!worklist.maySee(petition)) {
            return Optional.empty();
        }
        Set<String> responsible = responsible(petition);
        List<Post> able = officer.posts().stream()
                .filter(post -> post.role() == Role.REGISTRAR
                        || roles.contains(post.role()) && responsible.contains(post.organ()))
                .sorted(Comparator.comparing(Post::role))
                .toList();
        return able.stream()
                .filter(post -> posts.wasGivenTo(petition, List.of(post.id())))
                .findFirst()
                .or(() -> heirs.among(able, petition).stream().findFirst())
                .map(Post::organ);
    }

    /** Whether the officer holds the role at the organ; a registrar's general say is not enough for every act. */
    boolean holds(String organ, Role role) {
        return officer.posts().contains(new Post(organ, role));
    }

    /** Organs that are responsible for the petition now; none while it is sorted, outside or back. */
    Set<String> responsible(String petition) {
        return positions.values(petition, RESPONSIBLE, WHILE_IT_IS);
    }
}
