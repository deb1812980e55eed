package org.huiyin.registry;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What was published, and only inside a transaction; can be told to fail as a process that does not start would. */
public class HeardEvents {

    public final List<PetitionRegistered> heard = new CopyOnWriteArrayList<>();
    public volatile String failOn = "";

    @EventListener
    void on(PetitionRegistered event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("outside the transaction");
        }
        if (event.petition().equals(failOn)) {
            throw new IllegalStateException("killed");
        }
        heard.add(event);
    }
}
