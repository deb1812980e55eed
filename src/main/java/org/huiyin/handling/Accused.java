package org.huiyin.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.access.Wall;
import org.huiyin.access.Wall.Bar;
import org.huiyin.access.Wall.Ground;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Petitions;
import org.springframework.stereotype.Component;

/** The organs complained of, once a petition turns out to be an accusation (art. 30). */
@Component
class Accused {

    private final Organization organization;
    private final Wall wall;
    private final Clock clock;

    Accused(Organization organization, Wall wall, Clock clock) {
        this.organization = organization;
        this.wall = wall;
        this.clock = clock;
    }

    boolean is(String organ, Petitions.Facts facts) {
        return of(facts).contains(organ);
    }

    /** From now on the organs complained of neither see the petition nor act in it. */
    void bar(Petitions.Facts facts) {
        of(facts).forEach(organ -> wall.raise(Bar.organ(facts.petition(), organ, Ground.ACCUSED)));
    }

    /** The register shows organs by their names. */
    private List<String> of(Petitions.Facts facts) {
        return organization.organsOn(LocalDate.now(clock)).stream()
                .filter(organ -> facts.complainedOf().contains(organ.name()))
                .map(Organ::code)
                .toList();
    }
}
