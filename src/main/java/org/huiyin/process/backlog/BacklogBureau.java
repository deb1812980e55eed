package org.huiyin.process.backlog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.springframework.stereotype.Component;

/** Bureaus for which the acting officer may bring in lists of backlog and see how they come on. */
@Component
public class BacklogBureau {

    private static final Set<Role> ROLES = Set.of(Role.SUPERVISOR, Role.LEADER, Role.CHIEF, Role.CONFERENCE_SECRETARY);

    private final Organization organization;
    private final CurrentOfficer officer;
    private final Clock clock;

    BacklogBureau(Organization organization, CurrentOfficer officer, Clock clock) {
        this.organization = organization;
        this.officer = officer;
        this.clock = clock;
    }

    /** By code. */
    public List<Organ> all() {
        Set<Post> posts = officer.posts();
        return organization.organsOn(LocalDate.now(clock)).stream()
                .filter(organ -> organ.kind() == Organ.Kind.BUREAU && organ.inside())
                .filter(organ -> officer.isSystem()
                        || ROLES.stream().anyMatch(role -> posts.contains(new Post(organ.code(), role))))
                .toList();
    }
}
