package org.huiyin.letters;

import org.huiyin.organization.Organization;
import org.huiyin.registry.Petitions;
import org.springframework.stereotype.Component;

/** Who is who in letters. */
@Component
class Names {

    private final Petitions petitions;
    private final Organization organization;

    Names(Petitions petitions, Organization organization) {
        this.petitions = petitions;
        this.organization = organization;
    }

    People of(String petition) {
        return new People(petitions, organization, petition);
    }

    /** True where the organ is complained of in the petition. */
    boolean complainedOf(String petition, String organ) {
        return petitions
                .facts(petition)
                .filter(facts -> facts.complainedOf().contains(organization.nameOf(organ)))
                .isPresent();
    }

    String issuer(String organ) {
        return organization.nameOf(organ);
    }
}
