package org.huiyin.desk.dossier;

import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.huiyin.desk.Problem;
import org.huiyin.registry.Petitions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows personal data in clear; that it was shown stands on the trail before it leaves. */
@Component
class Reveal {

    private final Petitions petitions;
    private final Recorded recorded;

    Reveal(Petitions petitions, Recorded recorded) {
        this.petitions = petitions;
        this.recorded = recorded;
    }

    @Transactional
    public Petitions.Identity of(String petition) {
        recorded.that(Fact.of(petition, "REVEALED"));
        return petitions.reveal(petition).orElseThrow(() -> Problem.missing("登记簿中没有信访事项 " + petition + "。"));
    }
}
