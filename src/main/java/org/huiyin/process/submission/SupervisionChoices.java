package org.huiyin.process.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.access.Wall;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Role;
import org.huiyin.registry.Acts;
import org.huiyin.supervision.SupervisingBureaus;
import org.huiyin.supervision.SupervisionArea;
import org.springframework.stereotype.Component;

/** For which bureau the acting officer may supervise in a petition, and whom. */
@Component
class SupervisionChoices {

    private static final Set<Role> ROLES = Set.of(Role.SUPERVISOR, Role.LEADER, Role.REGISTRAR);

    private final SupervisingBureaus bureaus;
    private final SupervisionArea area;
    private final BureauPosts posts;
    private final Ledger ledger;
    private final Acts acts;
    private final Organization organization;
    private final Wall wall;
    private final Clock clock;

    SupervisionChoices(
            SupervisingBureaus bureaus,
            SupervisionArea area,
            BureauPosts posts,
            Ledger ledger,
            Acts acts,
            Organization organization,
            Wall wall,
            Clock clock) {
        this.bureaus = bureaus;
        this.area = area;
        this.posts = posts;
        this.ledger = ledger;
        this.acts = acts;
        this.organization = organization;
        this.wall = wall;
        this.clock = clock;
    }

    /** Code of the bureau; empty for whoever serves at none or is kept from the petition. */
    Optional<String> bureau(String petition) {
        return posts.held(petition, bureaus.of(petition), ROLES);
    }

    boolean isBureau(String petition, String organ) {
        return bureaus.mayBe(petition, organ);
    }

    /** Names, by code, of organs beside or below the bureau that owe or owed something; nobody who is kept from it. */
    Map<String, String> organs(String petition, String bureau) {
        var names = new LinkedHashMap<String, String>();
        Set<String> barred = wall.barredOrgans(petition);
        ledger.of(petition).stream()
                .filter(face -> !face.window())
                .map(Face::organ)
                .map(organ -> acts.heir(petition, organ))
                .filter(organ -> area.supervises(bureau, organ) && !barred.contains(organ) && works(organ))
                .forEach(organ -> names.put(organ, organization.nameOf(organ)));
        return names;
    }

    private boolean works(String code) {
        return organization
                .organ(code)
                .filter(Organ::inside)
                .filter(organ -> organ.existsOn(LocalDate.now(clock)))
                .isPresent();
    }
}
