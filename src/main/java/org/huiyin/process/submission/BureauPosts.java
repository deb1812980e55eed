package org.huiyin.process.submission;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.springframework.stereotype.Component;

/** Posts in which the acting officer may act for a bureau though they have no part in the petition yet. */
@Component
class BureauPosts {

    private final CurrentOfficer officer;
    private final Wall wall;

    BureauPosts(CurrentOfficer officer, Wall wall) {
        this.officer = officer;
        this.wall = wall;
    }

    /** Code of the first of the bureaus at which the officer holds one of the roles; none where the wall bars them. */
    Optional<String> held(String petition, Collection<String> bureaus, Set<Role> roles) {
        if (wall.bars(officer.id(), officer.posts(), petition)) {
            return Optional.empty();
        }
        return bureaus.stream()
                .filter(bureau ->
                        roles.stream().anyMatch(role -> officer.posts().contains(new Post(bureau, role))))
                .findFirst();
    }
}
