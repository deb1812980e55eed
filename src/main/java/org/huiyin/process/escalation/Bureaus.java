package org.huiyin.process.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.springframework.stereotype.Component;

/** The petition bureaus of the levels: each stands under the government whose petitions it sorts. */
@Component
class Bureaus {

    private final Organization organization;
    private final Clock clock;

    Bureaus(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    boolean isBureau(String organ) {
        return organization
                .organ(organ)
                .filter(each -> each.kind() == Organ.Kind.BUREAU)
                .isPresent();
    }

    /**
     * The bureau that watches a petition: the one that registered it; of one that an organ received itself the bureau of
     * its own level.
     *
     * @param receiver code of the organ that registered it
     */
    String of(String receiver) {
        return isBureau(receiver) ? receiver : watching(receiver).orElse(receiver);
    }

    /** The bureau of the organ's own level, else the nearest one above. */
    Optional<String> watching(String organ) {
        return organization.above(organ).stream()
                .map(above -> under(above.code(), organ))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The bureau of the next level above. */
    Optional<String> above(String bureau) {
        return organization.above(bureau).stream().findFirst().flatMap(own -> watching(own.code()));
    }

    private Optional<String> under(String parent, String but) {
        return organization.organsOn(LocalDate.now(clock)).stream()
                .filter(each -> each.kind() == Organ.Kind.BUREAU && each.inside())
                .filter(each -> parent.equals(each.parent()) && !each.code().equals(but))
                .map(Organ::code)
                .findFirst();
    }
}
