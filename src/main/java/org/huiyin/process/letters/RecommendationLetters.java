package org.huiyin.process.letters;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.letters.Addressee;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letter;
import org.huiyin.letters.Part;
import org.huiyin.registry.ActAtHand;
import org.huiyin.statute.Duty;
import org.huiyin.supervision.RecommendationIssued;
import org.huiyin.supervision.RecommendationReported;
import org.huiyin.supervision.RecommendationText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The three recommendations, and the report that one had no effect (art. 40). None names who petitions. */
@Component
class RecommendationLetters implements ActLetters {

    private final Beginning beginning;
    private final Ledger ledger;

    RecommendationLetters(Beginning beginning, Ledger ledger) {
        this.beginning = beginning;
        this.ledger = ledger;
    }

    @Override
    public List<Letter> of(ActAtHand done) {
        if (done.act() instanceof RecommendationIssued issued) {
            return List.of(recommendation(done, issued));
        }
        return done.act() instanceof RecommendationReported reported ? List.of(report(done, reported)) : List.of();
    }

    private Letter recommendation(ActAtHand done, RecommendationIssued issued) {
        RecommendationText text = issued.text();
        Letter letter = begun(issued.kind().letter(), done, text.addressee())
                .with(Part.FACTS, text.problem())
                .with(Part.PROPOSAL, text.proposal())
                .with(Part.EVIDENCE, evidence(text))
                .with(Part.LAST_DAY, lastDay(done, issued));
        return text.consequence() == null
                ? letter
                : letter.with(Part.CONSEQUENCE, text.consequence()).with(Part.PERSON, liable(issued));
    }

    private static String evidence(RecommendationText text) {
        return text.others().isEmpty()
                ? text.evidenceListed()
                : text.evidenceListed() + "\n同类信访事项：" + String.join("、", text.others()) + "。";
    }

    private static String liable(RecommendationIssued issued) {
        String persons = issued.text().persons();
        return issued.organName() + (persons == null ? "。" : "；" + persons);
    }

    private @Nullable LocalDate lastDay(ActAtHand done, RecommendationIssued issued) {
        return ledger.of(done.petition()).stream()
                .filter(face -> face.duty() == Duty.RECOMMENDATION_FEEDBACK
                        && face.organ().equals(issued.answering())
                        && face.item().equals(issued.recommendation()))
                .reduce((earlier, later) -> later)
                .map(Face::lastDay)
                .orElse(null);
    }

    private Letter report(ActAtHand done, RecommendationReported reported) {
        return begun(Kind.RECOMMENDATION_REPORT, done, reported.government())
                .with(
                        Part.EARLIER,
                        reported.earlier() + "《" + reported.kind().letter().title() + "》")
                .with(Part.FACTS, reported.situation())
                .with(Part.PROPOSAL, reported.proposal());
    }

    private Letter begun(Kind kind, ActAtHand done, String to) {
        return Letter.of(
                        kind,
                        done.petition(),
                        done.organ(),
                        Addressee.organ(to),
                        done.act().on())
                .with(Part.CONTACT, beginning.nameOf(done.organ()));
    }
}
