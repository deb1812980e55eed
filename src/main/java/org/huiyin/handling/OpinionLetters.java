package org.huiyin.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.letters.Addressee;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letter;
import org.huiyin.letters.Letters;
import org.huiyin.letters.Part;
import org.huiyin.letters.RemedyKind;
import org.huiyin.organization.Organization;
import org.huiyin.registry.Petitions;
import org.springframework.stereotype.Component;

/**
 * The opinion as a letter, with a receipt of service for everybody it answers. It states the petitioner's requests, facts
 * and reasons (art. 32), and apart from these what was found.
 */
@Component
class OpinionLetters {

    private static final String WAYS = "□直接送达　□邮寄送达　□电子送达　□留置送达　□公告送达";

    private final Letters letters;
    private final Petitions petitions;
    private final Organization organization;
    private final Clock clock;

    OpinionLetters(Letters letters, Petitions petitions, Organization organization, Clock clock) {
        this.letters = letters;
        this.petitions = petitions;
        this.organization = organization;
        this.clock = clock;
    }

    /** Why the draft cannot become a letter, in Chinese. */
    List<String> flaws(Matter matter, Handling handling) {
        return letters.flaws(letter(Kind.OPINION, matter, handling.latestDraft().opinion(), handling));
    }

    Letter letter(Matter matter, Handling handling) {
        return letter(Kind.OPINION, matter, handling.latestDraft().opinion(), handling);
    }

    Issued issue(Matter matter, Handling handling) {
        return issue(letter(matter, handling), matter);
    }

    /** An opinion made anew after its revocation: an opinion like the first, with a number of its own. */
    Issued issueAnew(Matter matter, Handling handling, Opinion text) {
        return issue(anew(matter, handling, text), matter);
    }

    Letter anew(Matter matter, Handling handling, Opinion text) {
        return letter(Kind.OPINION, matter, text, handling);
    }

    Issued correct(Matter matter, Handling handling, Opinion text, String before, String error) {
        return issue(correction(matter, handling, text, before, error), matter);
    }

    Letter correction(Matter matter, Handling handling, Opinion text, String before, String error) {
        return letter(Kind.OPINION_CORRECTED, matter, text, handling)
                .with(Part.EARLIER, organization.nameOf(matter.organ()) + before)
                .with(Part.REASON, error);
    }

    private Issued issue(Letter letter, Matter matter) {
        var issued = letters.issue(letter);
        for (var recipient : petitions.recipients(matter.petition())) {
            letters.issue(Letter.of(
                            Kind.SERVICE_RECEIPT,
                            matter.petition(),
                            matter.organ(),
                            Addressee.recipient(recipient.key()),
                            letter.on())
                    .with(
                            Part.DOCUMENT,
                            issued.fullNumber() + "《" + letter.kind().title() + "》1份")
                    .with(Part.WAY, WAYS));
        }
        return new Issued(letter.on().getYear(), issued.serial(), letter.on(), matter.organ());
    }

    private Letter letter(Kind kind, Matter matter, Opinion opinion, Handling handling) {
        Progress progress = handling.progress();
        Remedy remedy = Remedy.ofOpinion(organization.nextHigherNamed(matter.organ()));
        Letter letter = Letter.of(kind, matter.petition(), matter.organ(), Addressee.everybody(), LocalDate.now(clock))
                .with(Part.REQUEST, requests(matter.petition()))
                .with(
                        Part.FACTS,
                        petitions.facts(matter.petition()).orElseThrow().facts())
                .with(Part.FINDINGS, opinion.facts())
                .with(Part.OPINION, opinion.conclusion().label() + "。" + opinion.opinion())
                .with(Part.ANSWERS, opinion.answers())
                .with(Part.BASIS, opinion.basis())
                .remedy(RemedyKind.valueOf(remedy.kind().name()), remedy.text() + each(matter.petition()));
        if (kind == Kind.OPINION) {
            letter = letter.with(Part.RECEIVED_ON, handling.receivedOn());
            var accepted = Optional.ofNullable(progress.notice()).map(Notice::acceptedOn);
            letter = letter.with(Part.ACCEPTED_ON, accepted.orElse(null));
        }
        return letter.citing("信访工作条例 35").citing("信访工作条例 36");
    }

    /** Several people have their thirty days each, from the day on which the letter reached them. */
    private String each(String petition) {
        return petitions.recipients(petition).size() > 1 ? "信访人不止一人的，期限自本人收到之日起各自计算，与他人何时收到无关。" : "";
    }

    private String requests(String petition) {
        return Letter.listed(petitions.facts(petition).orElseThrow().requests());
    }
}
