package org.huiyin.desk.dossier;

import java.util.List;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organization;
import org.huiyin.statute.Articles;
import org.springframework.stereotype.Component;

/** The ledger's clocks in officers' words. */
@Component("dossierClocks")
class Clocks {

    private final Ledger ledger;
    private final Organization organization;

    Clocks(Ledger ledger, Organization organization) {
        this.ledger = ledger;
        this.organization = organization;
    }

    List<Dossier.Clock> of(String petition) {
        return ledger.of(petition).stream().map(this::clock).toList();
    }

    private Dossier.Clock clock(Face face) {
        return new Dossier.Clock(
                face.duty().name(),
                face.item().isEmpty() ? face.name() : face.name() + "（" + face.item() + "）",
                organization.nameOf(face.organ()),
                Articles.named(face.article()),
                face.started(),
                face.rawLastDay(),
                face.lastDay(),
                face.target(),
                face.provisional(),
                face.extendedBy(),
                face.daysLeft(),
                face.state().name(),
                face.recordedLate(),
                face.doneOn(),
                face.window());
    }
}
