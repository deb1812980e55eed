package org.huiyin.desk.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.letters.Drafts;
import org.huiyin.letters.Format;
import org.huiyin.letters.Issued;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letter;
import org.huiyin.letters.Letters;
import org.huiyin.organization.Organization;
import org.huiyin.process.worklist.FindingsSeal;
import org.huiyin.process.worklist.LiabilitySeal;
import org.huiyin.process.worklist.RecommendationSeal;
import org.huiyin.registry.Petitions;
import org.huiyin.registry.Purpose;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** A petition's documents as its file lists them; those that tell findings on an accusation only to who needs them. */
@Component
class LetterList {

    private final Letters letters;
    private final List<Drafts> drafts;
    private final Petitions petitions;
    private final Organization organization;
    private final FindingsSeal seal;
    private final RecommendationSeal recommendations;
    private final LiabilitySeal liability;

    LetterList(
            Letters letters,
            List<Drafts> drafts,
            Petitions petitions,
            Organization organization,
            FindingsSeal seal,
            RecommendationSeal recommendations,
            LiabilitySeal liability) {
        this.letters = letters;
        this.drafts = drafts;
        this.petitions = petitions;
        this.organization = organization;
        this.seal = seal;
        this.recommendations = recommendations;
        this.liability = liability;
    }

    List<Dossier.Paper> of(String petition) {
        boolean sealed = sealed(petition);
        var papers = new ArrayList<Dossier.Paper>();
        List<Letter> waiting = drafts(petition);
        for (int i = 0; i < waiting.size(); i++) {
            papers.add(draft(petition, i, waiting.get(i)));
        }
        letters.of(petition).stream()
                .filter(issued -> !(sealed && tells(issued.kind())) && !kept(issued))
                .map(this::issued)
                .forEach(papers::add);
        return papers;
    }

    /** Drafts of all rooms, in a fixed order. */
    List<Letter> drafts(String petition) {
        return sealed(petition)
                ? List.of()
                : drafts.stream().flatMap(room -> room.of(petition).stream()).toList();
    }

    /** A document that the acting officer, who may see the petition, may open. */
    Optional<Issued> find(long id) {
        return letters.find(id).filter(issued -> !(tells(issued.kind()) && sealed(issued.petition())) && !kept(issued));
    }

    private boolean sealed(String petition) {
        boolean accusation = petitions
                .facts(petition)
                .filter(facts -> facts.purpose() == Purpose.ACCUSATION)
                .isPresent();
        return accusation && !seal.isOpen(petition);
    }

    /** Documents that say what was found on an accusation (art. 30, paragraph 3). */
    private static boolean tells(Kind kind) {
        return kind == Kind.ACCUSATION_REPLY || kind == Kind.CADRE_NOTICE || kind == Kind.COMPLETION_REPORT;
    }

    /** What a bureau recommends to others about an organ is not for that organ, which sees this file too (art. 40). */
    private boolean kept(Issued issued) {
        if (issued.kind() == Kind.LIABILITY_FINDING) {
            return !liability.isOpen(issued.petition()) && !liability.isToldAs(issued.to());
        }
        boolean toOthers = switch (issued.kind()) {
            case COMPLETE_POLICY, PURSUE_LIABILITY, RECOMMENDATION_REPORT -> true;
            default -> false;
        };
        return toOthers && !recommendations.isOpen(issued.petition());
    }

    private Dossier.Paper issued(Issued issued) {
        return new Dossier.Paper(
                issued.kind().title(),
                issued.fullNumber(),
                organization.nameOf(issued.organ()),
                issued.to(),
                issued.on().toString(),
                address(issued.id(), Format.DOCX),
                address(issued.id(), Format.PDF));
    }

    static String address(long id, Format format) {
        return "/api/letters/" + id + "/" + format.ending();
    }

    private Dossier.Paper draft(String petition, int place, Letter letter) {
        String address = UriComponentsBuilder.fromPath("/api/letters/drafts/{petition}/{place}")
                .encode()
                .buildAndExpand(petition, place)
                .toUriString();
        return new Dossier.Paper(
                letter.kind().title(),
                null,
                organization.nameOf(letter.organ()),
                "信访人",
                letter.on().toString(),
                null,
                address);
    }
}
