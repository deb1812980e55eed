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

    /** Keyed hash of the petitioner's code. */
    @Column(name = "query_code")
    private @Nullable String queryCode;

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

    void queryCode(String kept) {
        queryCode = kept;
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

    /** What it says, for whoever reads it in the same transaction; requests and organs are fetched when asked for. */
    PetitionRead read() {
        return new PetitionRead(
                number,
                organ,
                registeredAt,
                provenance,
                petitioner,
                others,
                matter,
                requests,
                organsComplainedOf,
                repeats,
                acceptedOn,
                archivedOn);
    }
}
