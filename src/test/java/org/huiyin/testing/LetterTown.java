package org.huiyin.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.access.Credentials;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Channel;
import org.huiyin.registry.Purpose;
import org.huiyin.registry.Register;
import org.huiyin.registry.Register.Outcome.Registered;
import org.huiyin.registry.Registration;
import org.huiyin.registry.Registration.ComplainedOf;
import org.huiyin.registry.Registration.Kind;
import org.huiyin.registry.Registration.Localities;
import org.huiyin.registry.Registration.Petitioner;

/** {@link Town} with petitions that letters are written in. */
public final class LetterTown {

    private final Register register;
    private final CurrentOfficer officer;
    private final Clock clock;

    LetterTown(
            Organization organization,
            Credentials credentials,
            Register register,
            CurrentOfficer officer,
            Clock clock) {
        Town.found(organization, credentials);
        this.register = register;
        this.officer = officer;
        this.clock = clock;
    }

    public String petitionBy(String name) {
        return registered(name, Purpose.CLAIM, List.of());
    }

    public String accusationOf(String organ) {
        return registered("钱知情", Purpose.ACCUSATION, List.of(organ));
    }

    private String registered(String name, Purpose purpose, List<String> accused) {
        var today = LocalDate.now(clock);
        var registration = new Registration(
                Town.BUREAU,
                Channel.LETTER,
                today,
                today,
                new Petitioner(Kind.PERSON, name, "110101199003070011", "江洲市滨河路 18 号", "19900000101", false),
                null,
                List.of(),
                1,
                "屋面漏水",
                List.of("修缮屋面"),
                "漏水多时",
                false,
                purpose,
                null,
                new Localities("江洲市", "江洲市", "江洲市"),
                null,
                null,
                null,
                null,
                new ComplainedOf(accused, List.of()));
        var outcome = officer.as(Town.REGISTRAR, () -> register.register(registration));
        if (outcome instanceof Registered registered) {
            return registered.petition();
        }
        throw new IllegalStateException(outcome.toString());
    }
}
