package org.huiyin.process.petition;

import org.huiyin.process.Beginnings;
import org.huiyin.process.engine.Instances;
import org.huiyin.registry.PetitionRegistered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the process of a petition in the transaction that registers it; the 15 days run from receipt. */
@Component
class StartOnRegistration {

    private final Beginnings beginnings;
    private final Instances instances;

    StartOnRegistration(Beginnings beginnings, Instances instances) {
        this.beginnings = beginnings;
        this.instances = instances;
    }

    @EventListener
    void on(PetitionRegistered registered) {
        var way = beginnings.begin(registered.petition(), registered.organ(), registered.receivedOn());
        instances.start(PetitionProcess.KEY, registered.petition(), PetitionProcess.beginning(registered.organ(), way));
    }
}
