package org.huiyin.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.registry.Petitions;
import org.springframework.stereotype.Service;

/** Joint conferences at each level of government: their offices sit in the bureaus (arts 7, 11 to 13). */
@Service
public class ConferenceBureaus {

    private final Organization organization;
    private final Petitions petitions;
    private final Clock clock;

    ConferenceBureaus(Organization organization, Petitions petitions, Clock clock) {
        this.organization = organization;
        this.petitions = petitions;
        this.clock = clock;
    }

    /**
     * Bureaus before whose conference the petition may come, the nearest first: that of the level at which it was
     * registered, then those above; only bureaus that have a secretary today.
     */
    public List<Organ> of(String petition) {
        String receiver = petitions.registeredBy(petition).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        return Stream.concat(organization.organ(receiver).stream(), bureausAbove(receiver, today))
                .filter(organ -> organ.kind() == Organ.Kind.BUREAU && organ.inside() && organ.existsOn(today))
                .filter(bureau -> !organization
                        .holding(new Post(bureau.code(), Role.CONFERENCE_SECRETARY), today)
                        .isEmpty())
                .distinct()
                .toList();
    }

    /** Bureaus of the governments above the organ, the nearest first, be they inside the installation or not. */
    Stream<Organ> bureausAbove(String organ, LocalDate today) {
        List<Organ> bureaus = organization.organsOn(today).stream()
                .filter(each -> each.kind() == Organ.Kind.BUREAU)
                .toList();
        return organization.above(organ).stream()
                .flatMap(above -> bureaus.stream().filter(bureau -> above.code().equals(bureau.parent())))
                .filter(bureau -> !bureau.code().equals(organ));
    }
}
