package org.huiyin.routing;

import java.util.Optional;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.springframework.stereotype.Component;

/** Who stands above whom: organs below governments, governments below governments. */
@Component
class Levels {

    private final Organization organization;

    Levels(Organization organization) {
        this.organization = organization;
    }

    /** The government of the organ's own level: the nearest one above it. */
    Optional<String> governmentOf(String organ) {
        return organization.above(organ).stream()
                .filter(above -> above.kind() == Organ.Kind.GOVERNMENT)
                .map(Organ::code)
                .findFirst();
    }

    /** Whether the organ stands somewhere below the other. */
    boolean isBelow(String organ, String other) {
        return organization.above(organ).stream().map(Organ::code).anyMatch(other::equals);
    }

    /** Whether the organ belongs to a lower level than the bureau, in the bureau's levels. */
    boolean isOfLowerLevel(String organ, String bureau) {
        Optional<String> own = governmentOf(bureau);
        Optional<String> other = isGovernment(organ) ? Optional.of(organ) : governmentOf(organ);
        return own.isPresent() && other.isPresent() && isBelow(other.get(), own.get());
    }

    private boolean isGovernment(String organ) {
        return organization
                .organ(organ)
                .filter(known -> known.kind() == Organ.Kind.GOVERNMENT)
                .isPresent();
    }
}
