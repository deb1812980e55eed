package org.huiyin.process;

import static org.huiyin.process.TestCity.GOVERNMENT;
import static org.huiyin.process.TestCity.REGISTRAR;

import java.time.LocalDate;
import java.util.Map;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organ.Kind;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;

/** A line of organs, each abolished one day and succeeded by the next: at every step of a petition another one goes on. */
final class Heirs {

    private static final LocalDate SINCE = LocalDate.of(2022, 5, 1);

    private final Organization organization;
    private final Life life;
    private final AnyTime anyTime;
    private final String line;
    private int number = 1;

    /**
     * @param line begins their codes and the ids of their officers
     */
    Heirs(Organization organization, Life life, AnyTime anyTime, String line) {
        this.organization = organization;
        this.life = life;
        this.anyTime = anyTime;
        this.line = line;
        establish(Kind.ORGAN);
    }

    /** Code of the organ that is there now. */
    String organ() {
        return line + number;
    }

    String handler() {
        return organ() + "handler";
    }

    String leader() {
        return organ() + "leader";
    }

    /** The next one goes on from today, which the bureau's registrar puts down for the petition. */
    Heirs next(String petition) {
        String before = organ();
        number++;
        establish(Kind.ORGAN);
        abolished(before, organ());
        anyTime.done(petition, REGISTRAR, "successor", succession(before, organ()));
        return this;
    }

    /** Abolished since yesterday. */
    void abolished(String organ, String successor) {
        Organ known = organization.organ(organ).orElseThrow();
        var yesterday = LocalDate.parse(life.today()).minusDays(1);
        organization.establish(
                new Organ(organ, known.name(), known.kind(), known.parent(), true, SINCE, yesterday, successor));
    }

    /** For the other tests of the city, which all begin before the day on which it was abolished. */
    void neverWas(String organ) {
        Organ known = organization.organ(organ).orElseThrow();
        organization.establish(new Organ(organ, known.name(), known.kind(), known.parent(), true, SINCE, SINCE));
    }

    Organ establish(Kind kind) {
        return establish(organ(), kind, Role.HANDLER, Role.LEADER);
    }

    /** With an officer in each of the roles, whose id is the organ's code and the role. */
    Organ establish(String code, Kind kind, Role... roles) {
        var organ = new Organ(code, "江洲市" + code + "局", kind, GOVERNMENT, true, SINCE, null);
        organization.establish(organ);
        for (Role role : roles) {
            String id = code + role.code();
            organization.appoint(new Officer(id, id), new Post(code, role), SINCE);
        }
        return organ;
    }

    static Map<String, Object> succession(String from, String to) {
        return Map.of("from", from, "to", to, "basis", "江洲市机构改革方案");
    }
}
