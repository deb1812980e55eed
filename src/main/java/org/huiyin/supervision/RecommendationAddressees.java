package org.huiyin.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.access.Wall;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organ.Kind;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Acts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * To whom a recommendation may go (art. 40): to improve work, to the organ itself; on policy, to the party committee and
 * government of the bureau's own level; to pursue liability, to an organ with management authority over the one to be held
 * liable, which is never that one itself, nor one below it, nor one that is accused.
 */
@Service
public class RecommendationAddressees {

    private final Organization organization;
    private final Ledger ledger;
    private final Acts acts;
    private final Wall wall;
    private final Clock clock;

    RecommendationAddressees(Organization organization, Ledger ledger, Acts acts, Wall wall, Clock clock) {
        this.organization = organization;
        this.ledger = ledger;
        this.acts = acts;
        this.wall = wall;
        this.clock = clock;
    }

    /** Organs about which the bureau may make one in the petition, name by code: who owed something in it, and the accused. */
    public Map<String, String> concerned(String petition, String bureau) {
        var concerned = new LinkedHashMap<String, String>();
        Stream.concat(
                        ledger.of(petition).stream().map(Face::organ).map(organ -> acts.heir(petition, organ)),
                        wall.barredOrgans(petition).stream().sorted())
                .filter(organ -> !organ.equals(bureau) && !isAbove(organ, bureau))
                .forEach(organ -> concerned.put(organ, organization.nameOf(organ)));
        return concerned;
    }

    /**
     * Name by code; empty where the register knows none.
     *
     * @param organ code of the organ it is about, or null where it is about policy
     */
    public Map<String, String> of(String petition, String bureau, RecommendationKind kind, @Nullable String organ) {
        var addressees = new LinkedHashMap<String, String>();
        Set<String> accused = wall.barredOrgans(petition);
        candidates(bureau, kind, organ)
                .filter(each -> each.existsOn(LocalDate.now(clock)) && !accused.contains(each.code()))
                .forEach(each -> addressees.put(each.code(), each.name()));
        return addressees;
    }

    private Stream<Organ> candidates(String bureau, RecommendationKind kind, @Nullable String organ) {
        if (kind == RecommendationKind.COMPLETE_POLICY || organ == null) {
            return government(bureau).stream();
        }
        return kind == RecommendationKind.IMPROVE_WORK
                ? organization.organ(organ).stream()
                : managing(organ).filter(each -> !each.code().equals(bureau));
    }

    /** The party committee and government of the bureau's own level; empty where the register knows none. */
    public Optional<Organ> government(String bureau) {
        return organization.above(bureau).stream()
                .filter(each -> each.kind() == Kind.GOVERNMENT)
                .findFirst();
    }

    /** Organs above, the superior department, and who manages cadres and discipline; never the organ itself or one below. */
    private Stream<Organ> managing(String organ) {
        List<Organ> above = organization.above(organ);
        Stream<Organ> cadres = organization.organsOn(LocalDate.now(clock)).stream()
                .filter(each -> each.kind() == Kind.PERSONNEL || each.kind() == Kind.DISCIPLINE);
        return Stream.of(organization.nextHigher(organ).stream(), above.stream(), cadres)
                .flatMap(each -> each)
                .distinct()
                .filter(each -> !each.code().equals(organ) && !isAbove(organ, each.code()));
    }

    private boolean isAbove(String upper, String organ) {
        return organization.above(organ).stream().map(Organ::code).anyMatch(upper::equals);
    }
}
