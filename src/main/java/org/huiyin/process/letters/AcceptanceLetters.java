package org.huiyin.process.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.handling.AcceptedSimply;
import org.huiyin.handling.ExtensionDecided;
import org.huiyin.handling.ExtensionTold;
import org.huiyin.handling.Introduced;
import org.huiyin.handling.NoticeGiven;
import org.huiyin.handling.NoticeWay;
import org.huiyin.handling.Path;
import org.huiyin.handling.Procedures;
import org.huiyin.handling.Remedy;
import org.huiyin.letters.Addressee;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letter;
import org.huiyin.letters.Part;
import org.huiyin.letters.RemedyKind;
import org.huiyin.registry.ActAtHand;
import org.huiyin.registry.Acts;
import org.huiyin.routing.TellingWay;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notices to the petitioner on acceptance, introduction elsewhere and extension (arts 23, 31, 34). */
@Component
class AcceptanceLetters implements ActLetters {

    private final Beginning beginning;
    private final Acts acts;
    private final Ledger ledger;

    AcceptanceLetters(Beginning beginning, Acts acts, Ledger ledger) {
        this.beginning = beginning;
        this.acts = acts;
        this.ledger = ledger;
    }

    @Override
    public List<Letter> of(ActAtHand done) {
        if (done.act() instanceof NoticeGiven notice && notice.way() != NoticeWay.UNCLEAR) {
            return List.of(notice(done, notice));
        }
        if (done.act() instanceof AcceptedSimply accepted && accepted.way() == TellingWay.LETTER) {
            return List.of(acceptedSimply(done, accepted));
        }
        if (done.act() instanceof Introduced introduced && introduced.way() != NoticeWay.UNCLEAR) {
            return List.of(introduction(done, introduced));
        }
        return done.act() instanceof ExtensionTold told && told.way() != TellingWay.UNCLEAR
                ? List.of(extension(done, told))
                : List.of();
    }

    private Letter notice(ActAtHand done, NoticeGiven notice) {
        return beginning
                .of(Kind.NOTICE, done, Addressee.everybody())
                .with(Part.RECEIVED_ON, beginning.receivedOn(done))
                .with(Part.ACCEPTED_ON, notice.acceptedOn())
                .with(Part.ROUTE, notice.route())
                .with(Part.PROCEDURE, notice.procedure())
                .with(Part.LAST_DAY, lastDay(done))
                .with(Part.CONTACT, notice.contact());
    }

    private Letter acceptedSimply(ActAtHand done, AcceptedSimply accepted) {
        return beginning
                .of(Kind.NOTICE, done, Addressee.everybody())
                .with(Part.RECEIVED_ON, beginning.receivedOn(done))
                .with(Part.ACCEPTED_ON, accepted.acceptedOn())
                .with(Part.ROUTE, Path.SIMPLE.label())
                .with(Part.PROCEDURE, Procedures.of(Path.SIMPLE))
                .with(Part.CONTACT, beginning.nameOf(done.organ()));
    }

    private Letter introduction(ActAtHand done, Introduced introduced) {
        Remedy remedy = introduced.remedy();
        Kind kind = introduced.administrative() ? Kind.INTRODUCTION_ADMINISTRATIVE : Kind.INTRODUCTION;
        return beginning
                .of(kind, done, Addressee.everybody())
                .with(Part.ROUTE, introduced.procedure().label())
                .with(Part.PROCEDURE, introduced.guidance())
                .with(Part.COMPETENT, introduced.target())
                .with(Part.BASIS, introduced.basis())
                .remedy(RemedyKind.valueOf(remedy.kind().name()), remedy.text());
    }

    private Letter extension(ActAtHand done, ExtensionTold told) {
        var decided = acts.latest(done.petition(), done.organ(), ExtensionDecided.class);
        var accepted = acts.latest(done.petition(), done.organ(), NoticeGiven.class);
        return beginning
                .of(Kind.EXTENSION, done, Addressee.recipient(told.recipient()))
                .with(Part.REASON, decided.map(ExtensionDecided::reasons).orElse(null))
                .with(Part.ACCEPTED_ON, accepted.map(NoticeGiven::acceptedOn).orElse(null))
                .with(
                        Part.LAST_DAY,
                        extended(done, decided.map(ExtensionDecided::days).orElse(0)));
    }

    private @Nullable LocalDate lastDay(ActAtHand done) {
        return clock(done).map(Face::lastDay).orElse(null);
    }

    /** The ledger is extended with the last telling only; whoever is told before reads the same day, rolled over rest days. */
    private @Nullable LocalDate extended(ActAtHand done, int days) {
        return clock(done)
                .map(face -> face.extendedBy() > 0
                        ? face.lastDay()
                        : ledger.extended(face.clock(), days, done.act().on()))
                .orElse(null);
    }

    private Optional<Face> clock(ActAtHand done) {
        return ledger.of(done.petition()).stream()
                .filter(face -> face.duty() == Duty.HANDLE && face.organ().equals(done.organ()))
                .reduce((earlier, later) -> later);
    }
}
