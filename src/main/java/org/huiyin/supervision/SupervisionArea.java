package org.huiyin.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.springframework.stereotype.Component;

/** For which organs a petition bureau answers: its government, and all that stands below that (arts 14, 39). */
@Component
public class SupervisionArea {

    private final Organization organization;
    private final Clock clock;

    SupervisionArea(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    /** Whether the organ, which may be no more, lies in the bureau's area; a bureau of no government has but itself. */
    public boolean covers(String bureau, String organ) {
        if (organ.equals(bureau)) {
            return true;
        }
        Optional<String> government = organization.organ(bureau).map(Organ::parent);
        return government
                .filter(top -> organ.equals(top)
                        || organization.above(organ).stream().map(Organ::code).anyMatch(top::equals))
                .isPresent();
    }

    /**
     * Whether the bureau may call the organ to account: one beside or below it, never itself, and none that stands above
     * it, which its own government is the first of.
     */
    public boolean supervises(String bureau, String organ) {
        return !organ.equals(bureau) && answersTo(bureau, organ);
    }

    /** The same of the joint conference at the bureau's level, which may also decide of the bureau (art. 39). */
    boolean answersTo(String bureau, String organ) {
        return covers(bureau, organ)
                && organization.above(bureau).stream().map(Organ::code).noneMatch(organ::equals);
    }

    /** Organs of the area that exist today and work in the house. */
    public List<Organ> organs(String bureau) {
        return organization.organsOn(LocalDate.now(clock)).stream()
                .filter(Organ::inside)
                .filter(organ -> covers(bureau, organ.code()))
                .toList();
    }
}
