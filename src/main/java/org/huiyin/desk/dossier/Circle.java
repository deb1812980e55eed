package org.huiyin.desk.dossier;

import java.util.List;
import java.util.Optional;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Acts;
import org.huiyin.registry.HiddenNumbers;
import org.huiyin.registry.Links;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Registration;
import org.huiyin.statute.Articles;
import org.springframework.stereotype.Component;

/** What stands around a petition: its file of acts, the petitions it hangs together with, the people in it. */
@Component
class Circle {

    private static final String HANDED_BACK = "HANDED_BACK";

    private final Acts acts;
    private final Links links;
    private final Petitions petitions;
    private final Organization organization;

    Circle(Acts acts, Links links, Petitions petitions, Organization organization) {
        this.acts = acts;
        this.links = links;
        this.petitions = petitions;
        this.organization = organization;
    }

    List<Dossier.Deed> acts(String petition) {
        return acts.of(petition).stream().map(this::deed).toList();
    }

    Dossier.Links links(String petition) {
        return new Dossier.Links(
                links.joinedInto(petition).orElse(null),
                links.joinedTo(petition),
                links.splitFrom(petition).orElse(null),
                links.splitInto(petition));
    }

    Dossier.Reception reception(String petition, String receiver) {
        var circumstances = petitions.circumstances(petition).orElseThrow();
        int handedBack = (int) acts.of(petition).stream()
                .filter(entry -> entry.action().equals(HANDED_BACK))
                .count();
        return new Dossier.Reception(
                organization.nameOf(receiver),
                handedBack,
                Optional.ofNullable(circumstances.agent())
                        .map(Circle::described)
                        .orElse(null),
                circumstances.representatives(),
                circumstances.coPetitioners(),
                circumstances.sendingBureau(),
                circumstances.sendersDueDate());
    }

    private Dossier.Deed deed(Acts.Entry entry) {
        String article = entry.article();
        return new Dossier.Deed(
                entry.on().toString(),
                entry.title(),
                article == null ? null : Articles.named(article),
                organization.nameOf(entry.organ()),
                organization.officerName(entry.officer()),
                entry.lines().entrySet().stream()
                        .map(line -> new Dossier.Line(line.getKey(), HiddenNumbers.in(line.getValue())))
                        .toList());
    }

    private static String described(Registration.Agent agent) {
        return agent.name() + "（" + agent.authority() + "）";
    }
}
