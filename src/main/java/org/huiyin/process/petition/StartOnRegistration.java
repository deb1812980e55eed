package org.huiyin.process.petition;

import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;
import org.huiyin.process.engine.Instances;
import org.huiyin.registry.PetitionRegistered;
import org.huiyin.statute.Duty;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the process of a petition in the transaction that registers it; the 15 days of art. 22 run from receipt. */
@Component
class StartOnRegistration {

    private final Ledger ledger;
    private final Instances instances;
    private final Organization organization;

    StartOnRegistration(Ledger ledger, Instances instances, Organization organization) {
        this.ledger = ledger;
        this.instances = instances;
        this.organization = organization;
    }

    /** Throws {@link IllegalStateException} for an organ that is no bureau: its path has no model yet. */
    @EventListener
    void on(PetitionRegistered registered) {
        boolean bureau = organization
                .organ(registered.organ())
                .filter(organ -> organ.kind() == Organ.Kind.BUREAU)
                .isPresent();
        if (!bureau) {
            throw new IllegalStateException(
                    registered.petition() + " was registered by " + registered.organ() + ", which is no bureau");
        }
        ledger.start(new Ledger.Clock(registered.petition(), Duty.SORT, registered.organ()), registered.receivedOn());
        instances.start(PetitionProcess.KEY, registered.petition(), PetitionProcess.BUREAU.with(registered.organ()));
    }
}
