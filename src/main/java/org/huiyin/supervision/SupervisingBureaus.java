package org.huiyin.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.access.Wall;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Petitions;
import org.springframework.stereotype.Component;

/** Which bureau supervises an organ in a petition, and which organs stand above it and may order a correction. */
@Component
public class SupervisingBureaus {

    private final Petitions petitions;
    private final Organization organization;
    private final Wall wall;
    private final Clock clock;

    SupervisingBureaus(Petitions petitions, Organization organization, Wall wall, Clock clock) {
        this.petitions = petitions;
        this.organization = organization;
        this.wall = wall;
        this.clock = clock;
    }

    /**
     * The bureau that registered the petition, else the nearest bureau at or above its organ; never the organ itself.
     * Empty where the house has none, and for a number that is no petition's.
     */
    public Optional<String> of(String petition, String organ) {
        return all(petition).filter(bureau -> !bureau.equals(organ)).findFirst();
    }

    /** Whether the bureau has the petition or stands above those that have. */
    public boolean mayBe(String petition, String bureau) {
        return all(petition).anyMatch(bureau::equals);
    }

    /** The nearest party committee and government above the organ inside the house; empty where there is none. */
    public Optional<String> superior(String petition, String organ) {
        return first(
                petition, organization.above(organ).stream().filter(above -> above.kind() == Organ.Kind.GOVERNMENT));
    }

    /** The superior department of the organ's own system inside the house; empty where there is none. */
    public Optional<String> department(String petition, String organ) {
        return first(
                petition, organization.nextHigher(organ).stream().filter(above -> above.kind() == Organ.Kind.ORGAN));
    }

    /** Nobody who is accused in the petition gets to see it by being asked to put another right (art. 30). */
    private Optional<String> first(String petition, Stream<Organ> above) {
        Set<String> barred = wall.barredOrgans(petition);
        return above.filter(organ -> organ.inside() && organ.existsOn(LocalDate.now(clock)))
                .map(Organ::code)
                .filter(code -> !barred.contains(code))
                .findFirst();
    }

    private Stream<String> all(String petition) {
        return petitions.registeredBy(petition).stream().flatMap(this::atOrAbove).distinct();
    }

    private Stream<String> atOrAbove(String receiver) {
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
