package org.huiyin.process.letters;

import java.util.List;
import org.huiyin.letters.Addressee;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letter;
import org.huiyin.letters.Part;
import org.huiyin.registry.ActAtHand;
import org.huiyin.supervision.SupervisionExamined;
import org.huiyin.supervision.SupervisionIssued;
import org.springframework.stereotype.Component;

/** The letter of supervision (art. 40, paragraph 1). It names no petitioner: whoever informed must not be told to the organ. */
@Component
class SupervisionLetters implements ActLetters {

    private final Beginning beginning;

    SupervisionLetters(Beginning beginning) {
        this.beginning = beginning;
    }

    @Override
    public List<Letter> of(ActAtHand done) {
        return done.act() instanceof SupervisionIssued issued ? List.of(letter(done, issued)) : List.of();
    }

    private Letter letter(ActAtHand done, SupervisionIssued issued) {
        SupervisionExamined says = issued.examined();
        return beginning
                .of(Kind.SUPERVISION, done, Addressee.organ(issued.organ()))
                .with(Part.REASON, says.ground().label() + "（" + says.ground().basis() + "）。")
                .with(Part.FINDINGS, says.facts())
                .with(Part.DEMANDS, says.demand())
                .with(Part.IMPROVEMENT, says.improvement())
                .with(Part.LAST_DAY, says.replyBy())
                .with(Part.WAY, says.way().label());
    }
}
