package org.huiyin.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a petition came in: channel, dates, and the bureau that sent it, if one did. */
@Embeddable
class Provenance {

    @Enumerated(EnumType.STRING)
    @Column(name = "channel", updatable = false)
    private Channel channel;

    @Column(name = "received_on", updatable = false)
    private LocalDate receivedOn;

    @Column(name = "submitted_on", updatable = false)
    private @Nullable LocalDate submittedOn;

    @Column(name = "oral", updatable = false)
    private boolean oral;

    @Column(name = "external_number", updatable = false)
    private @Nullable String externalNumber;

    @Column(name = "sending_bureau", updatable = false)
    private @Nullable String sendingBureau;

    @Column(name = "senders_due_date", updatable = false)
    private @Nullable LocalDate sendersDueDate;

    @SuppressWarnings("NullAway.Init")
    protected Provenance() {}

    Provenance(Registration registration) {
        channel = registration.channel();
        receivedOn = registration.receivedOn();
        submittedOn = registration.submittedOn();
        oral = registration.oral();
        externalNumber = Text.orNull(registration.externalNumber());
        sendingBureau = Text.orNull(registration.sendingBureau());
        sendersDueDate = registration.sendersDueDate();
    }

    Channel channel() {
        return channel;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    @Nullable
    LocalDate submittedOn() {
        return submittedOn;
    }

    boolean oral() {
        return oral;
    }

    @Nullable
    String externalNumber() {
        return externalNumber;
    }

    @Nullable
    String sendingBureau() {
        return sendingBureau;
    }

    @Nullable
    LocalDate sendersDueDate() {
        return sendersDueDate;
    }
}
