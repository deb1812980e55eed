package org.huiyin.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.access.Wall;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.registry.Petitions;
import org.springframework.stereotype.Component;

/** Which bureau supervises an organ in a petition, and which organs stand above it and may order a correction. */
@Component
public class SupervisingBureaus {

    private final Petitions petitions;
    private final Organization organization;
    private final SupervisionArea area;
    private final Wall wall;
    private final Clock clock;

    SupervisingBureaus(Petitions petitions, Organization organization, SupervisionArea area, Wall wall, Clock clock) {
        this.petitions = petitions;
        this.organization = organization;
        this.area = area;
        this.wall = wall;
        this.clock = clock;
    }

    /**
     * The bureau that registered the petition, else the nearest bureau above it that may supervise the organ, which is
     * beside or below it, and has a supervisor today; where none has, the nearest all the same, for a task without a
     * holder is counted and shown, and a breach of which nothing came is not. Empty where the house has none, or the
     * number is no petition's.
     */
    public Optional<String> of(String petition, String organ) {
        List<String> bureaus =
                all(petition).filter(bureau -> area.supervises(bureau, organ)).toList();
        return bureaus.stream()
                .filter(bureau -> isHeld(bureau, Role.SUPERVISOR))
                .findFirst()
                .or(() -> bureaus.stream().findFirst());
    }

    /** Whether the bureau has the petition or stands above those that have. */
    public boolean mayBe(String petition, String bureau) {
        return all(petition).anyMatch(bureau::equals);
    }

    /** Codes of all of which this is so, in their order. */
    public List<String> of(String petition) {
        return all(petition).sorted().toList();
    }

    /** The nearest party committee and government above the organ whose office somebody holds; empty where there is none. */
    public Optional<String> superior(String petition, String organ) {
        return first(
                petition,
                organization.above(organ).stream().filter(above -> above.kind() == Organ.Kind.GOVERNMENT),
                Role.GOVERNMENT_OFFICE);
    }

    /** The superior department of the organ's own system, where it has a head in the house; empty where there is none. */
    public Optional<String> department(String petition, String organ) {
        return first(
                petition,
                organization.nextHigher(organ).stream().filter(above -> above.kind() == Organ.Kind.ORGAN),
                Role.LEADER);
    }

    /**
     * Only the one asked can give the order, so somebody must hold the post. Nobody who is accused in the petition gets to
     * see it by being asked to put another right (art. 30).
     */
    private Optional<String> first(String petition, Stream<Organ> above, Role ordering) {
        Set<String> barred = wall.barredOrgans(petition);
        return above.filter(organ -> organ.inside() && organ.existsOn(LocalDate.now(clock)))
                .map(Organ::code)
                .filter(code -> !barred.contains(code) && isHeld(code, ordering))
                .findFirst();
    }

    private boolean isHeld(String organ, Role role) {
        return !organization
                .holding(new Post(organ, role), LocalDate.now(clock))
                .isEmpty();
    }

    private Stream<String> all(String petition) {
        return petitions.registeredBy(petition).stream().flatMap(this::allOf).distinct();
    }

    private Stream<String> allOf(String receiver) {
        Stream<Organ> own = organization.organ(receiver).filter(this::isBureau).stream();
        Stream<Organ> above = organization.above(receiver).stream().flatMap(this::bureausOf);
        return Stream.concat(own, above).map(Organ::code);
    }

    private Stream<Organ> bureausOf(Organ government) {
        return organization.organsOn(LocalDate.now(clock)).stream()
                .filter(this::isBureau)
                .filter(organ -> Objects.equals(organ.parent(), government.code()));
    }

    private boolean isBureau(Organ organ) {
        return organ.kind() == Organ.Kind.BUREAU && organ.inside() && organ.existsOn(LocalDate.now(clock));
    }
}
