package org.huiyin.desk.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.letters.Format;
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
    private final Seals seals;

    Circle(Acts acts, Links links, Petitions petitions, Organization organization, Seals seals) {
        this.acts = acts;
        this.links = links;
        this.petitions = petitions;
        this.organization = organization;
        this.seals = seals;
    }

    /** @param documents of the petition that the acting officer may open */
    List<Dossier.Deed> acts(String petition, List<Dossier.Paper> documents) {
        var file = acts.of(petition);
        var addresses = documents.stream().map(Dossier.Paper::pdf).collect(Collectors.toSet());
        var closed = seals.of(petition, file);
        return file.stream()
                .map(entry -> deed(entry, closed.instead(entry).orElseGet(() -> lines(entry, addresses))))
                .toList();
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

    private static List<Dossier.Line> lines(Acts.Entry entry, Set<String> addresses) {
        var said = entry.lines().entrySet().stream()
                .map(line -> new Dossier.Line(line.getKey(), HiddenNumbers.in(line.getValue()), null));
        var issued = entry.documents().stream().map(document -> line(document, addresses));
        return Stream.concat(said, issued).toList();
    }

    /** A document that the officer may not open is named, so that the file is whole. */
    private static Dossier.Line line(Acts.Document document, Set<String> addresses) {
        String address = LetterList.address(document.id(), Format.PDF);
        return new Dossier.Line("文书", document.named(), addresses.contains(address) ? address : null);
    }

    private Dossier.Deed deed(Acts.Entry entry, List<Dossier.Line> lines) {
        String article = entry.article();
        return new Dossier.Deed(
                entry.on(),
                entry.title(),
                article == null ? null : Articles.named(article),
                organization.nameOf(entry.organ()),
                organization.officerName(entry.officer()),
                lines);
    }

    private static String described(Registration.Agent agent) {
        return agent.name() + "（" + agent.authority() + "）";
    }
}
