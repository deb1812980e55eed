package org.huiyin.desk.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.handling.Findings;
import org.huiyin.letters.Format;
import org.huiyin.organization.Organization;
import org.huiyin.process.worklist.FindingsSeal;
import org.huiyin.process.worklist.LiabilitySeal;
import org.huiyin.process.worklist.RecommendationSeal;
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

    /** Stands for what was found on an accusation. */
    private static final List<Dossier.Line> SEALED =
            List.of(new Dossier.Line("密封", "检举控告的核查处理情况，只有承办和审核它的岗位可以查看（《信访工作条例》第三十条第三款）。", null));

    /** Stands for what a bureau considers and recommends. */
    private static final List<Dossier.Line> RECOMMENDED =
            List.of(new Dossier.Line("密封", "三项建议的研究、审批和反馈情况，只有办理建议的岗位可以查看（《信访工作条例》第四十条）。", null));

    /** Stands for what a bureau alleges and finds of an organ's liability. */
    private static final List<Dossier.Line> FOUND =
            List.of(new Dossier.Line("密封", "责任事实的提出、审查和审核情况，只有办理认定的信访部门可以查看；有关单位收到告知书（《信访工作条例》第四十二条至第四十六条）。", null));

    private final Acts acts;
    private final Links links;
    private final Petitions petitions;
    private final Organization organization;
    private final FindingsSeal seal;
    private final RecommendationSeal recommendations;
    private final LiabilitySeal liability;

    Circle(
            Acts acts,
            Links links,
            Petitions petitions,
            Organization organization,
            FindingsSeal seal,
            RecommendationSeal recommendations,
            LiabilitySeal liability) {
        this.acts = acts;
        this.links = links;
        this.petitions = petitions;
        this.organization = organization;
        this.seal = seal;
        this.recommendations = recommendations;
        this.liability = liability;
    }

    /** @param documents of the petition that the acting officer may open */
    List<Dossier.Deed> acts(String petition, List<Dossier.Paper> documents) {
        var file = acts.of(petition);
        var addresses = documents.stream().map(Dossier.Paper::pdf).collect(Collectors.toSet());
        var findings = Findings.in(file);
        boolean sealed = file.stream().anyMatch(findings::tells) && !seal.isOpen(petition);
        boolean recommending = file.stream().anyMatch(entry -> RecommendationSeal.tells(entry.action()))
                && !recommendations.isOpen(petition);
        boolean finding =
                file.stream().anyMatch(entry -> LiabilitySeal.tells(entry.action())) && !liability.isOpen(petition);
        return file.stream()
                .map(entry -> deed(
                        entry,
                        sealed && findings.tells(entry)
                                ? SEALED
                                : recommending && RecommendationSeal.tells(entry.action())
                                        ? RECOMMENDED
                                        : finding && LiabilitySeal.tells(entry.action())
                                                ? FOUND
                                                : lines(entry, addresses)))
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
