package org.huiyin.registry;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * A petition. Its number is given, never generated: a version that is not yet set tells that it is new, so that
 * registering costs no select.
 */
@Entity
@Table(name = "hy_petition")
@DynamicUpdate
class Petition {

    @Id
    private String number;

    @Version
    private @Nullable Integer version;

    @Column(name = "organ", updatable = false)
    private String organ;

    @Column(name = "registered_at", updatable = false)
    private Instant registeredAt;

    @Embedded
    private Provenance provenance;

    @Embedded
    private Party petitioner;

    @Embedded
    private Others others;

    @Embedded
    private Matter matter;

    @ElementCollection
    @CollectionTable(name = "hy_petition_request", joinColumns = @JoinColumn(name = "petition"))
    @OrderColumn(name = "position")
    @Column(name = "request")
    private List<String> requests = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "hy_petition_against", joinColumns = @JoinColumn(name = "petition"))
    @Column(name = "organ")
    private Set<String> organsComplainedOf = new LinkedHashSet<>();

    @Column(name = "repeats", updatable = false)
    private @Nullable String repeats;

    @Column(name = "accepted_on")
    private @Nullable LocalDate acceptedOn;

    @Column(name = "archived_on")
    private @Nullable LocalDate archivedOn;

    @SuppressWarnings("NullAway.Init")
    protected Petition() {}

    Petition(String number, Registration registration, Instant registeredAt) {
        this.number = number;
        this.organ = registration.organ();
        this.registeredAt = registeredAt;
        this.provenance = new Provenance(registration);
        this.petitioner = new Party(registration.petitioner());
        this.others = new Others(registration);
        this.matter = new Matter(registration);
        registration.requests().forEach(request -> requests.add(Text.lines(request)));
        organsComplainedOf.addAll(registration.complainedOf().organs());
        this.repeats = Text.orNull(registration.repeats());
    }

    void accept(LocalDate on) {
        acceptedOn = on;
    }

    void reclassify(Purpose purpose) {
        matter.reclassify(purpose);
    }

    void archive(LocalDate on) {
        archivedOn = on;
    }

    boolean archived() {
        return archivedOn != null;
    }

    /** What is asked for, as it was put down. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** The others are handled as petitions of their own from now on. */
    void keepOnly(List<String> rest) {
        requests.clear();
        requests.addAll(rest);
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

    Petitions.Identity identity() {
        return petitioner.identity();
    }

    List<Petitions.Identity> coPetitioners() {
        return others.coPetitioners().stream()
                .map(person -> new Petitions.Identity(person.name(), person.address(), person.contact()))
                .toList();
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

    @Nullable
    String contentClass() {
        return matter.contentClass();
    }
}
