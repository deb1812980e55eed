package org.huiyin.process.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Petitions;
import org.springframework.stereotype.Component;

/** The petition bureaus of the levels: each stands under the government whose petitions it sorts. */
@Component
class Bureaus {

    private final Organization organization;
    private final Petitions petitions;
    private final Clock clock;

    Bureaus(Organization organization, Petitions petitions, Clock clock) {
        this.organization = organization;
        this.petitions = petitions;
        this.clock = clock;
    }

    boolean isBureau(String organ) {
        return organization
                .organ(organ)
                .filter(each -> each.kind() == Organ.Kind.BUREAU)
                .isPresent();
    }

    /** Code of the organ that registered the petition; throws {@link IllegalStateException} where there is no such petition. */
    String receiver(String petition) {
        return petitions
                .registeredBy(petition)
                .orElseThrow(() -> new IllegalStateException("没有登记过信访事项 " + petition + "。"));
    }

    /** The bureau that registered the petition; of one that an organ received itself the bureau of its own level. */
    String of(String petition) {
        String received = receiver(petition);
        return isBureau(received) ? received : watching(received).orElse(received);
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
