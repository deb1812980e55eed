package org.huiyin.process.proposals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Registration.Localities;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** In whose territory the problem lies (属地), from the place names of the registration and the names of governments. */
@Component
class Territory {

    /** What a government's name has after its place. */
    static final String SUFFIX = "人民政府";

    private final Organization organization;
    private final Clock clock;

    Territory(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    /** Seen from the office that asks. */
    enum Locality {
        OWN,
        LOWER,
        OUTSIDE,
        UNKNOWN
    }

    /**
     * @param government code of the office's own government, or of the one directly below in whose territory it lies
     */
    record Found(Locality locality, @Nullable String government) {}

    /**
     * @param own code of the government that the office belongs to, or null
     */
    Found of(Localities localities, @Nullable String own) {
        return Stream.of(localities.responsible(), localities.problem())
                .filter(Objects::nonNull)
                .map(place -> of(place, own))
                .filter(found -> found.locality() != Locality.UNKNOWN)
                .findFirst()
                .orElse(new Found(Locality.UNKNOWN, own));
    }

    private Found of(String place, @Nullable String own) {
        List<String> there = deepest(place);
        List<String> here = line(own);
        if (own == null || here.containsAll(there) && !there.contains(own)) {
            return new Found(Locality.UNKNOWN, own);
        }
        if (!there.contains(own)) {
            return new Found(Locality.OUTSIDE, own);
        }
        return there.size() > here.size()
                ? new Found(Locality.LOWER, there.get(here.size()))
                : new Found(Locality.OWN, own);
    }

    /** The government lowest down whose name the place contains, with those above it, from the top. */
    private List<String> deepest(String place) {
        return organization.organsOn(LocalDate.now(clock)).stream()
                .filter(organ -> organ.kind() == Organ.Kind.GOVERNMENT)
                .filter(organ -> place.contains(organ.name().replace(SUFFIX, "")))
                .map(organ -> line(organ.code()))
                .reduce(List.of(), (one, other) -> other.size() > one.size() ? other : one);
    }

    private List<String> line(@Nullable String organ) {
        var line = new ArrayList<String>();
        if (organ != null) {
            line.add(organ);
            organization.above(organ).forEach(above -> line.add(0, above.code()));
        }
        return line;
    }
}
