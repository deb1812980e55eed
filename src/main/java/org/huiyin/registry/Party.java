package org.huiyin.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** The petitioner as kept: sealed, except what kind they are and whether name or address is unclear. */
@Embeddable
class Party {

    @Enumerated(EnumType.STRING)
    @Column(name = "petitioner_kind", updatable = false)
    private Registration.Kind kind;

    @Convert(converter = Sealed.class)
    @Column(name = "petitioner_name")
    private @Nullable String name;

    @Convert(converter = Sealed.class)
    @Column(name = "petitioner_identity")
    private @Nullable String identityNumber;

    @Convert(converter = Sealed.class)
    @Column(name = "petitioner_address")
    private @Nullable String address;

    @Convert(converter = Sealed.class)
    @Column(name = "petitioner_contact")
    private @Nullable String contact;

    @Column(name = "petitioner_unclear")
    private boolean unclear;

    @SuppressWarnings("NullAway.Init")
    protected Party() {}

    Party(Registration.Petitioner petitioner) {
        kind = petitioner.kind();
        name = Text.orNull(petitioner.name());
        identityNumber = Text.orNull(petitioner.identityNumber());
        address = Text.orNull(petitioner.address());
        contact = Text.orNull(petitioner.contact());
        // without a name or an address no written notice can reach them (art. 23)
        unclear = petitioner.unclear() || name == null || address == null;
    }

    Registration.Kind kind() {
        return kind;
    }

    boolean unclear() {
        return unclear;
    }

    String maskedName() {
        return Masks.name(kind, name);
    }

    String maskedAddress() {
        return Masks.address(address);
    }

    String maskedContact() {
        return Masks.contact(contact);
    }

    Registration.Petitioner whole() {
        return new Registration.Petitioner(kind, name, identityNumber, address, contact, unclear);
    }

    Petitions.Identity identity() {
        return new Petitions.Identity(name, address, contact);
    }
}
