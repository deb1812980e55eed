package org.huiyin.process.letters;

import java.util.List;
import java.util.Optional;
import org.huiyin.handling.JurisdictionDecided;
import org.huiyin.handling.ObjectionDecided;
import org.huiyin.handling.ObjectionRaised;
import org.huiyin.letters.Addressee;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letter;
import org.huiyin.letters.Part;
import org.huiyin.process.recusal.RecusalDecided;
import org.huiyin.registry.ActAtHand;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Component;

/** Letters on competence and recusal (arts 23, 24, 28). */
@Component
class DisputeLetters implements ActLetters {

    private final Beginning beginning;
    private final Acts acts;

    DisputeLetters(Beginning beginning, Acts acts) {
        this.beginning = beginning;
        this.acts = acts;
    }

    @Override
    public List<Letter> of(ActAtHand done) {
        if (done.act() instanceof ObjectionRaised raised) {
            return List.of(beginning
                    .of(Kind.OBJECTION, done, beginning.sender(done))
                    .with(Part.REASON, raised.reasons())
                    .with(Part.RECEIVED_ON, beginning.receivedOn(done))
                    .with(Part.COMPETENT, raised.proposedName()));
        }
        if (done.act() instanceof ObjectionDecided decided) {
            return objector(done).map(to -> decision(done, decided, to)).stream()
                    .toList();
        }
        if (done.act() instanceof JurisdictionDecided decided) {
            return List.of(beginning
                    .of(Kind.JURISDICTION, done, Addressee.organ(decided.organ()))
                    .with(Part.DECISION, "由" + decided.organName() + "受理并办理。")
                    .with(Part.REASON, decided.reasons())
                    .with(Part.COMPETENT, decided.organName())
                    .with(Part.EARLIER, decided.paper()));
        }
        return done.act() instanceof RecusalDecided decided ? List.of(recusal(done, decided)) : List.of();
    }

    private Optional<String> objector(ActAtHand done) {
        return acts.all(done.petition(), ObjectionRaised.class).stream()
                .reduce((earlier, later) -> later)
                .map(Acts.Done::organ);
    }

    private Letter decision(ActAtHand done, ObjectionDecided decided, String to) {
        return beginning
                .of(Kind.OBJECTION_DECISION, done, Addressee.organ(to))
                .with(Part.DECISION, decided.decision().label())
                .with(Part.REASON, decided.reasons());
    }

    private Letter recusal(ActAtHand done, RecusalDecided decided) {
        return beginning
                .bare(Kind.RECUSAL, done, Addressee.named(decided.name()))
                .with(Part.PERSON, decided.name())
                .with(Part.DECISION, decided.granted() ? "同意回避，自即日起不再办理本信访事项。" : "不同意回避，继续办理本信访事项。")
                .with(Part.REASON, decided.reasons());
    }
}
