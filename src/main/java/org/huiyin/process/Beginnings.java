package org.huiyin.process;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** How a petition begins its way, or begins it again: by a bureau's sorting (art. 22) or an organ's judgement (art. 23). */
@Component
public class Beginnings {

    private final Ledger ledger;
    private final Organization organization;

    Beginnings(Ledger ledger, Organization organization) {
        this.ledger = ledger;
        this.organization = organization;
    }

    /**
     * Starts the clocks that run from receipt.
     *
     * @param receiver code of the bureau or organ that received it
     * @return {@link Way#SORT} for a bureau, else {@link Way#JUDGE}
     */
    public Way begin(String petition, String receiver, LocalDate from) {
        return begin(petition, receiver, clock -> ledger.start(clock, from));
    }

    /**
     * The same for a petition whose ending holds no more: clocks that had begun before go on as if nothing had been, and
     * where their last day is over they end on the given one.
     */
    public Way goOn(String petition, String receiver, LocalDate on) {
        return begin(petition, receiver, clock -> {
            if (hasBegun(clock)) {
                ledger.goOn(clock, clock, on);
            } else {
                ledger.start(clock, on);
            }
        });
    }

    private Way begin(String petition, String receiver, Consumer<Ledger.Clock> start) {
        if (!isBureau(receiver)) {
            start.accept(new Ledger.Clock(petition, Duty.NOTICE, receiver));
            return Way.JUDGE;
        }
        start.accept(new Ledger.Clock(petition, Duty.SORT, receiver));
        start.accept(new Ledger.Clock(petition, Duty.CHAIN, receiver));
        return Way.SORT;
    }

    private boolean hasBegun(Ledger.Clock clock) {
        return ledger.of(clock.petition()).stream()
                .anyMatch(face -> face.duty() == clock.duty() && face.organ().equals(clock.organ()));
    }

    public boolean isBureau(String organ) {
        return organization
                .organ(organ)
                .filter(known -> known.kind() == Organ.Kind.BUREAU)
                .isPresent();
    }
}
