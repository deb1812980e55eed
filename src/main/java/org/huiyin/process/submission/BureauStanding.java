package org.huiyin.process.submission;

import java.util.Optional;
import java.util.Set;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.engine.TaskPosts;
import org.huiyin.registry.Petitions;
import org.springframework.stereotype.Component;

/** Supervisors and heads of a petition bureau that has or had a part in a petition, though no task of it was theirs. */
@Component
class BureauStanding {

    private final CurrentOfficer officer;
    private final Organization organization;
    private final Petitions petitions;
    private final TaskPosts posts;
    private final Wall wall;

    BureauStanding(CurrentOfficer officer, Organization organization, Petitions petitions, TaskPosts posts, Wall wall) {
        this.officer = officer;
        this.organization = organization;
        this.petitions = petitions;
        this.posts = posts;
        this.wall = wall;
    }

    /** Code of the bureau for which the acting officer may act in one of the roles; nobody whom the wall keeps out. */
    Optional<String> bureau(String petition, Set<Role> roles) {
        if (wall.bars(officer.id(), officer.posts(), petition)) {
            return Optional.empty();
        }
        return officer.posts().stream()
                .filter(post -> roles.contains(post.role()) && isBureau(post.organ()))
                .map(Post::organ)
                .filter(bureau -> hasPart(petition, bureau))
                .sorted()
                .findFirst();
    }

    boolean isBureau(String organ) {
        return organization
                .organ(organ)
                .filter(known -> known.kind() == Organ.Kind.BUREAU)
                .isPresent();
    }

    private boolean hasPart(String petition, String bureau) {
        return petitions.registeredBy(petition).filter(bureau::equals).isPresent()
                || posts.all(petition).stream()
                        .anyMatch(post -> Post.of(post).organ().equals(bureau));
    }
}
