package org.huiyin.process;

import org.huiyin.deadlines.Ledger;
import org.huiyin.registry.Petitions;
import org.springframework.stereotype.Component;

/** Opens forms: the petition's number, headline and requests, and what the task adds. */
@Component
public class Openings {

    private final Petitions petitions;
    private final Ledger ledger;

    Openings(Petitions petitions, Ledger ledger) {
        this.petitions = petitions;
        this.ledger = ledger;
    }

    public Opening of(TaskAt task) {
        Petitions.Facts facts = petitions
                .facts(task.petition())
                .orElseThrow(() -> new IllegalStateException("No petition " + task.petition()));
        return new Opening(facts, ledger.of(task.petition()));
    }
}
