package org.huiyin.process;

import java.time.LocalDate;
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
        if (!isBureau(receiver)) {
            ledger.start(new Ledger.Clock(petition, Duty.NOTICE, receiver), from);
            return Way.JUDGE;
        }
        ledger.start(new Ledger.Clock(petition, Duty.SORT, receiver), from);
        ledger.start(new Ledger.Clock(petition, Duty.CHAIN, receiver), from);
        return Way.SORT;
    }

    public boolean isBureau(String organ) {
        return organization
                .organ(organ)
                .filter(known -> known.kind() == Organ.Kind.BUREAU)
                .isPresent();
    }
}
