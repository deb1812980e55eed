package org.huiyin.process.letters;

import java.util.List;
import org.huiyin.letters.Addressee;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letter;
import org.huiyin.letters.Part;
import org.huiyin.registry.ActAtHand;
import org.huiyin.supervision.LiabilityDecided;
import org.huiyin.supervision.LiabilityText;
import org.huiyin.supervision.LiabilityTold;
import org.springframework.stereotype.Component;

/** What an organ is told of a finding, and of what became of its contest. Neither names who petitions or informs. */
@Component
class LiabilityLetters implements ActLetters {

    private final Beginning beginning;

    LiabilityLetters(Beginning beginning) {
        this.beginning = beginning;
    }

    @Override
    public List<Letter> of(ActAtHand done) {
        if (done.act() instanceof LiabilityTold told) {
            return List.of(finding(done, told.held(), told.text()).with(Part.LAST_DAY, told.contestBy()));
        }
        return done.act() instanceof LiabilityDecided decided ? List.of(decision(done, decided)) : List.of();
    }

    private Letter decision(ActAtHand done, LiabilityDecided decided) {
        return finding(done, decided.held(), decided.text())
                .with(Part.EARLIER, decided.earlier() + "《" + Kind.LIABILITY_FINDING.title() + "》")
                .with(Part.DECISION, decided.decision().label() + "。" + decided.reason());
    }

    private Letter finding(ActAtHand done, String held, LiabilityText text) {
        return beginning
                .bare(Kind.LIABILITY_FINDING, done, Addressee.organ(held))
                .with(Part.PERSON, text.liable() + "。")
                .with(Part.REASON, text.ground().named() + "。")
                .with(Part.FACTS, text.facts())
                .with(Part.EVIDENCE, text.evidenceListed())
                .with(Part.CONTACT, beginning.nameOf(done.organ()));
    }
}
