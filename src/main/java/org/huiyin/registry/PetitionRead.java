package org.huiyin.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A petition as it reads at a moment: what other rooms are told of it, masked where they need not know.
 *
 * @param organ code of the organ that registered it
 * @param organsComplainedOf their codes
 */
record PetitionRead(
        String number,
        String organ,
        Instant registeredAt,
        Provenance provenance,
        Party petitioner,
        Others others,
        Matter matter,
        List<String> requests,
        Set<String> organsComplainedOf,
        @Nullable String repeats,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate archivedOn) {

    Petitions.Identity identity() {
        return petitioner.identity();
    }

    List<Petitions.Identity> coPetitioners() {
        return others.coPetitioners().stream()
                .map(person -> new Petitions.Identity(person.name(), person.address(), person.contact()))
                .toList();
    }

    List<Petitions.Identity> everybody() {
        var everybody = new ArrayList<Petitions.Identity>();
        everybody.add(identity());
        everybody.addAll(coPetitioners());
        var agent = others.agent();
        if (agent != null) {
            everybody.add(new Petitions.Identity(agent.name(), null, agent.contact()));
        }
        Stream.concat(others.representatives().stream(), others.personsComplainedOf().stream())
                .forEach(name -> everybody.add(new Petitions.Identity(name, null, null)));
        return List.copyOf(everybody);
    }

    /** Masked names of all who signed, the petitioner first. */
    List<String> signers() {
        return Stream.concat(
                        Stream.of(petitioner.maskedName()),
                        others.coPetitioners().stream()
                                .map(person -> Masks.name(Registration.Kind.PERSON, person.name())))
                .toList();
    }

    Petitions.Circumstances circumstances() {
        return new Petitions.Circumstances(
                number,
                registeredAt,
                provenance.oral(),
                others.maskedAgent(),
                others.maskedRepresentatives(),
                signers().stream().skip(1).toList(),
                others.maskedPersonsComplainedOf(),
                provenance.externalNumber(),
                provenance.sendingBureau(),
                provenance.sendersDueDate());
    }

    /**
     * @param contentClass names of its class, from the root
     * @param organName name by code of an organ
     */
    Petitions.Facts facts(List<String> contentClass, UnaryOperator<String> organName) {
        var complainedOf =
                Stream.concat(organsComplainedOf.stream().map(organName), others.maskedPersonsComplainedOf().stream());
        return new Petitions.Facts(
                number,
                organ,
                provenance.channel(),
                matter.purpose(),
                contentClass,
                petitioner.kind(),
                petitioner.maskedName(),
                petitioner.maskedAddress(),
                petitioner.maskedContact(),
                petitioner.unclear(),
                others.headCount(),
                matter.headline(),
                List.copyOf(requests),
                matter.facts(),
                provenance.receivedOn(),
                provenance.submittedOn(),
                acceptedOn,
                archivedOn,
                repeats,
                complainedOf.toList(),
                matter.localities());
    }

    /** A registration of the same people and facts for some of the requests. */
    Registration part(String title, List<String> some, String by, LocalDate from) {
        LocalDate submitted = provenance.submittedOn();
        return new Registration(
                by,
                provenance.channel(),
                from,
                submitted == null ? provenance.receivedOn() : submitted,
                petitioner.whole(),
                others.agent(),
                others.representatives(),
                others.headCount(),
                title,
                some,
                matter.facts(),
                provenance.oral(),
                matter.purpose(),
                matter.contentClass(),
                matter.localities(),
                null,
                provenance.sendingBureau(),
                null,
                repeats,
                new Registration.ComplainedOf(List.copyOf(organsComplainedOf), others.personsComplainedOf()),
                others.coPetitioners());
    }

    @Nullable
    String contentClass() {
        return matter.contentClass();
    }
}
