package org.huiyin.process.letters;

import java.util.List;
import java.util.function.Function;
import org.huiyin.handling.AccusationHandled;
import org.huiyin.handling.AnswerDrafted;
import org.huiyin.handling.CadreDepartmentNotified;
import org.huiyin.handling.CompletionReport;
import org.huiyin.handling.Consent;
import org.huiyin.handling.PaperDecided;
import org.huiyin.handling.Remedy;
import org.huiyin.handling.SettledSimply;
import org.huiyin.handling.SuggestionStudied;
import org.huiyin.letters.Addressee;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letter;
import org.huiyin.letters.Part;
import org.huiyin.letters.RemedyKind;
import org.huiyin.registry.Act;
import org.huiyin.registry.ActAtHand;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Component;

/** Answers that a leader approved (arts 29 to 31), and what other organs are told of the outcome (arts 22, 30). */
@Component
class AnswerLetters implements ActLetters {

    private final Beginning beginning;
    private final Acts acts;

    AnswerLetters(Beginning beginning, Acts acts) {
        this.beginning = beginning;
        this.acts = acts;
    }

    @Override
    public List<Letter> of(ActAtHand done) {
        if (done.act() instanceof PaperDecided decided && decided.consent() == Consent.APPROVE) {
            return switch (decided.paper()) {
                case ANSWER -> of(done, AnswerDrafted.class, draft -> performance(done, draft));
                case SUGGESTION_REPLY -> of(done, SuggestionStudied.class, study -> suggestion(done, study));
                case FINDINGS -> of(done, AccusationHandled.class, handled -> accusation(done, handled));
            };
        }
        if (done.act() instanceof SettledSimply settled && settled.inWriting()) {
            return List.of(simple(done, settled));
        }
        if (done.act() instanceof CadreDepartmentNotified notified) {
            return of(done.petition(), AccusationHandled.class, handled -> cadres(done, notified, handled));
        }
        return done.act() instanceof CompletionReport report ? List.of(report(done, report)) : List.of();
    }

    private <A extends Act> List<Letter> of(ActAtHand done, Class<A> kind, Function<A, Letter> letter) {
        return acts.latest(done.petition(), done.organ(), kind).map(letter).stream()
                .toList();
    }

    private <A extends Act> List<Letter> of(String petition, Class<A> kind, Function<A, Letter> letter) {
        return acts.latest(petition, kind).map(letter).stream().toList();
    }

    private Letter performance(ActAtHand done, AnswerDrafted draft) {
        Remedy remedy = Remedy.ofPerformance(draft.reconsiderationOrgan());
        return beginning
                .of(Kind.PERFORMANCE, done, Addressee.everybody())
                .with(Part.FACTS, beginning.facts(done.petition()).facts())
                .with(Part.ANSWERS, draft.answers())
                .with(Part.BASIS, draft.basis())
                .remedy(RemedyKind.valueOf(remedy.kind().name()), remedy.text());
    }

    private Letter suggestion(ActAtHand done, SuggestionStudied study) {
        return beginning
                .of(Kind.SUGGESTION_REPLY, done, Addressee.everybody())
                .with(Part.DECISION, study.adoption().label())
                .with(Part.ANSWERS, study.reply())
                .with(Part.REASON, study.reasons())
                .remedy(RemedyKind.NONE, Remedy.ofReply().text());
    }

    private Letter accusation(ActAtHand done, AccusationHandled handled) {
        return beginning
                .of(Kind.ACCUSATION_REPLY, done, Addressee.everybody())
                .with(Part.ANSWERS, handled.feedback())
                .remedy(RemedyKind.NONE, Remedy.ofReply().text());
    }

    /** Who informs is named nowhere in it. */
    private Letter cadres(ActAtHand done, CadreDepartmentNotified notified, AccusationHandled handled) {
        return beginning
                .bare(Kind.CADRE_NOTICE, done, Addressee.named(notified.department()))
                .with(Part.PERSON, handled.cadres() == null ? "见有关情况" : handled.cadres())
                .with(Part.FACTS, handled.findings());
    }

    private Letter simple(ActAtHand done, SettledSimply settled) {
        Remedy remedy = Remedy.ofSimpleAnswer(beginning.reviewers(done.organ()));
        return beginning
                .of(Kind.SIMPLE_ANSWER, done, Addressee.everybody())
                .with(Part.ACCEPTED_ON, settled.acceptedOn())
                .with(Part.FACTS, beginning.facts(done.petition()).facts())
                .with(Part.DECISION, settled.conclusion().label())
                .with(Part.ANSWERS, settled.answers())
                .with(Part.BASIS, settled.basis())
                .remedy(RemedyKind.REVIEW, remedy.text());
    }

    private Letter report(ActAtHand done, CompletionReport report) {
        return beginning
                .of(Kind.COMPLETION_REPORT, done, beginning.sender(done))
                .with(Part.FINDINGS, report.course())
                .with(Part.CONCLUSION, report.result() + "\n" + report.settled());
    }
}
