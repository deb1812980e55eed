package org.huiyin.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.springframework.stereotype.Component;

/** Who stands above whom in the tree of organs. */
@Component
class Superiors {

    private final Organization organization;
    private final Clock clock;

    Superiors(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    boolean isAbove(String upper, String organ) {
        return organization.above(organ).stream().map(Organ::code).anyMatch(upper::equals);
    }

    /** Organs of the organ's own system below it that can be given a task today. */
    List<Organ> below(String organ) {
        LocalDate today = LocalDate.now(clock);
        return organization.organsOn(today).stream()
                .filter(each ->
                        each.inside() && each.kind() != Organ.Kind.BUREAU && each.kind() != Organ.Kind.GOVERNMENT)
                .filter(each -> isAbove(organ, each.code()))
                .toList();
    }

    /** The nearest organ above both whose office somebody holds, so that the decision has a living owner. */
    Optional<String> commonOf(String organ, String other) {
        return organization.above(organ).stream()
                .map(Organ::code)
                .filter(each -> isAbove(each, other))
                .filter(each -> isHeld(each, Role.GOVERNMENT_OFFICE))
                .findFirst();
    }

    /** Whether anybody is there to act in the role today. */
    boolean isHeld(String organ, Role role) {
        return !organization
                .holding(new Post(organ, role), LocalDate.now(clock))
                .isEmpty();
    }
}
