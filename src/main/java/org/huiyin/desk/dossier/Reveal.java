package org.huiyin.desk.dossier;

import java.util.List;
import org.huiyin.access.Reveals;
import org.huiyin.desk.Problem;
import org.huiyin.registry.Petitions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows personal data in clear; that it was shown stands on the trail before it leaves. */
@Component
class Reveal {

    private final Petitions petitions;
    private final Reveals reveals;

    Reveal(Petitions petitions, Reveals reveals) {
        this.petitions = petitions;
        this.reveals = reveals;
    }

    @Transactional
    public Revealed of(String petition) {
        reveals.record(petition, List.of("name", "address", "contact"));
        var identity = petitions.reveal(petition).orElseThrow(() -> Problem.missing("登记簿中没有信访事项 " + petition + "。"));
        return new Revealed(
                identity.name(), identity.address(), identity.contact(), petitions.revealCoPetitioners(petition));
    }
}
