package org.huiyin.supervision;

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
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Component;

/**
 * Which organs a bureau may find liable in a petition: those of the house that owed something in it and stand beside or
 * below the bureau. A bureau's own failures (art. 43) are found by the bureau above; nothing of this is told to an organ
 * that is accused in the petition (art. 30, paragraph 3).
 */
@Component
public class LiabilityOrgans {

    private final SupervisingBureaus bureaus;
    private final Organization organization;
    private final Ledger ledger;
    private final Acts acts;
    private final Wall wall;
    private final Clock clock;

    LiabilityOrgans(
            SupervisingBureaus bureaus, Organization organization, Ledger ledger, Acts acts, Wall wall, Clock clock) {
        this.bureaus = bureaus;
        this.organization = organization;
        this.ledger = ledger;
        this.acts = acts;
        this.wall = wall;
        this.clock = clock;
    }

    /** Name by code; empty where the bureau has nobody to find liable, or no part in the petition. */
    public Map<String, String> of(String petition, String bureau) {
        var organs = new LinkedHashMap<String, String>();
        if (!bureaus.mayBe(petition, bureau)) {
            return organs;
        }
        Set<String> barred = wall.barredOrgans(petition);
        ledger.of(petition).stream()
                .filter(face -> !face.window())
                .map(Face::organ)
                .map(organ -> acts.heir(petition, organ))
                .filter(organ -> !barred.contains(organ) && mayFind(bureau, organ))
                .forEach(organ -> organs.put(organ, organization.nameOf(organ)));
        return organs;
    }

    /** Whether the bureau stands above the bureau, or beside or above the organ; never its own. */
    public boolean mayFind(String bureau, String organ) {
        return !organ.equals(bureau)
                && works(organ)
                        .filter(found -> !isAbove(organ, bureau))
                        .filter(found -> found.kind() != Organ.Kind.BUREAU || isBureauAbove(bureau, organ))
                        .isPresent();
    }

    /** The nearest bureau above the bureau inside the house; empty where it knows none. */
    Optional<String> bureauAbove(String bureau) {
        LocalDate today = LocalDate.now(clock);
        return organization.above(bureau).stream()
                .flatMap(government -> organization.organsOn(today).stream()
                        .filter(organ -> organ.kind() == Organ.Kind.BUREAU && organ.inside())
                        .filter(organ -> government.code().equals(organ.parent())))
                .map(Organ::code)
                .filter(code -> !code.equals(bureau))
                .findFirst();
    }

    private Optional<Organ> works(String code) {
        return organization.organ(code).filter(Organ::inside).filter(organ -> organ.existsOn(LocalDate.now(clock)));
    }

    private boolean isBureauAbove(String upper, String bureau) {
        return organization
                        .organ(upper)
                        .map(Organ::parent)
                        .filter(government -> isAbove(government, bureau))
                        .isPresent()
                && !organization
                        .organ(upper)
                        .map(Organ::parent)
                        .equals(organization.organ(bureau).map(Organ::parent));
    }

    private boolean isAbove(String upper, String organ) {
        return organization.above(organ).stream().map(Organ::code).anyMatch(upper::equals);
    }
}
