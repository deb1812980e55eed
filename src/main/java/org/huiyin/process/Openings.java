package org.huiyin.process;

import org.huiyin.deadlines.Ledger;
import org.huiyin.registry.Informations;
import org.huiyin.registry.Petitions;
import org.springframework.stereotype.Component;

/** Opens forms: the number, headline and requests of a petition, or what information is about, and what the task adds. */
@Component
public class Openings {

    private final Petitions petitions;
    private final Informations informations;
    private final Ledger ledger;

    Openings(Petitions petitions, Informations informations, Ledger ledger) {
        this.petitions = petitions;
        this.informations = informations;
        this.ledger = ledger;
    }

    public Opening of(TaskAt task) {
        String number = task.petition();
        var clocks = ledger.of(number);
        return petitions
                .facts(number)
                .map(facts -> new Opening(facts, clocks))
                .or(() -> informations.find(number).map(found -> new Opening(found, clocks)))
                .orElseThrow(() -> new IllegalStateException("No petition " + number));
    }
}
