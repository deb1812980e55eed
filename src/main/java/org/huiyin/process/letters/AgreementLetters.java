package org.huiyin.process.letters;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.handling.Agreed;
import org.huiyin.handling.AgreementDrawn;
import org.huiyin.letters.Addressee;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letter;
import org.huiyin.letters.Part;
import org.huiyin.registry.ActAtHand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Agreements for both sides to sign (art. 33). */
@Component
class AgreementLetters implements ActLetters {

    private final Beginning beginning;

    AgreementLetters(Beginning beginning) {
        this.beginning = beginning;
    }

    @Override
    public List<Letter> of(ActAtHand done) {
        return done.act() instanceof AgreementDrawn drawn ? List.of(agreement(done, drawn)) : List.of();
    }

    private Letter agreement(ActAtHand done, AgreementDrawn drawn) {
        Kind kind = drawn.kind() == Agreed.Kind.MEDIATION ? Kind.MEDIATION : Kind.SETTLEMENT;
        String issues = drawn.issues() == null ? "" : "\n争议焦点：" + drawn.issues();
        return beginning
                .of(kind, done, Addressee.everybody())
                .with(Part.PARTIES, drawn.otherParty())
                .with(Part.FACTS, drawn.facts() + issues)
                .with(Part.TERMS, drawn.terms() + "\n履行方式：" + drawn.manner() + "\n履行期限：" + term(drawn.performBy()))
                .with(Part.TIME, drawn.on());
    }

    private static String term(@Nullable LocalDate by) {
        return by == null ? "签订时当场履行。" : by.getYear() + "年" + by.getMonthValue() + "月" + by.getDayOfMonth() + "日前履行完毕。";
    }
}
