package org.huiyin.process.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.evaluation.EvaluationInvited;
import org.huiyin.evaluation.EvaluationInvited.Invited;
import org.huiyin.letters.Addressee;
import org.huiyin.letters.Issued;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letter;
import org.huiyin.letters.Letters;
import org.huiyin.letters.Part;
import org.huiyin.registry.ActAtHand;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Invitations to evaluate (art. 21), one for each who was given a code; none says the code. */
@Component
class EvaluationLetters implements ActLetters {

    private static final Set<Kind> ANSWERS = Set.of(
            Kind.OPINION,
            Kind.OPINION_CORRECTED,
            Kind.SIMPLE_ANSWER,
            Kind.INTRODUCTION,
            Kind.INTRODUCTION_ADMINISTRATIVE,
            Kind.PERFORMANCE,
            Kind.SUGGESTION_REPLY,
            Kind.ACCUSATION_REPLY);

    private final Beginning beginning;
    private final Letters letters;
    private final Ledger ledger;

    EvaluationLetters(Beginning beginning, Letters letters, Ledger ledger) {
        this.beginning = beginning;
        this.letters = letters;
        this.ledger = ledger;
    }

    @Override
    public List<Letter> of(ActAtHand done) {
        return done.act() instanceof EvaluationInvited act
                ? act.invited().stream().map(who -> invitation(done, who)).toList()
                : List.of();
    }

    private Letter invitation(ActAtHand done, Invited who) {
        return beginning
                .bare(Kind.EVALUATION_INVITATION, done, Addressee.recipient(who.recipient()))
                .with(Part.REQUEST, beginning.requests(who.petition()))
                .with(Part.WAY, "凭信访编号 " + who.petition() + " 和评价码，在“信访事项查询”网页（/portal/evaluation）对信访部门和责任单位分别评价。")
                .with(Part.LAST_DAY, lastDay(done))
                .with(Part.EARLIER, answers(done.petition()))
                .with(Part.CONTACT, beginning.nameOf(done.organ()));
    }

    private @Nullable LocalDate lastDay(ActAtHand done) {
        return ledger.of(done.petition()).stream()
                .filter(face -> face.duty() == Duty.EVALUATE && face.organ().equals(done.organ()))
                .reduce((earlier, later) -> later)
                .map(Face::lastDay)
                .orElse(null);
    }

    /** The latest answer of each kind. */
    private String answers(String petition) {
        return letters.of(petition).stream()
                .filter(issued -> ANSWERS.contains(issued.kind()))
                .collect(Collectors.toMap(Issued::kind, EvaluationLetters::named, (earlier, later) -> later))
                .values()
                .stream()
                .sorted()
                .collect(Collectors.joining("、"));
    }

    private static String named(Issued issued) {
        return issued.fullNumber() + "《" + issued.kind().title() + "》";
    }
}
