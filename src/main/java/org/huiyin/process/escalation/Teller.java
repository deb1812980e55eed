package org.huiyin.process.escalation;

import java.util.List;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Rung;
import org.huiyin.deadlines.Rung.Moment;
import org.huiyin.notices.Notices;
import org.springframework.stereotype.Component;

/** Tells the posts of a rung, and puts it on the trail. */
@Component
class Teller {

    private final Sentences sentences;
    private final Notices notices;
    private final Recorded recorded;

    Teller(Sentences sentences, Notices notices, Recorded recorded) {
        this.sentences = sentences;
        this.notices = notices;
        this.recorded = recorded;
    }

    /** Returns how many posts were told. */
    int tell(Rung rung, Face face, int round, List<Addressee> addressees) {
        addressees.forEach(addressee -> notices.tell(
                new Notices.Message(
                        key(rung, face, round),
                        face.petition(),
                        sentences.subject(rung, face),
                        sentences.of(rung, face) + addressee.remark()),
                List.of(addressee.post())));
        recorded.that(Fact.of(face.petition(), rung.moment() == Moment.LATE ? "ESCALATED" : "REMINDED")
                .under(face.article())
                .with("duty", face.duty())
                .with("organ", face.organ())
                .with("rung", rung.id())
                .with("told", addressees.size()));
        return (int) addressees.stream().map(Addressee::post).distinct().count();
    }

    /** Once for each post, however many rungs it was told of. */
    void correct(Face face, int round, List<Addressee> addressees) {
        notices.tell(
                new Notices.Message(
                        correctedKey(face, round),
                        face.petition(),
                        sentences.correctedSubject(face),
                        sentences.corrected(face)),
                addressees.stream().map(Addressee::post).distinct().toList());
    }

    /** Done in time is done once; a calendar may move the last day again. */
    private static String correctedKey(Face face, int round) {
        String of = String.join(" ", face.petition(), face.duty().name(), owing(face), String.valueOf(round));
        return face.doneOn() == null ? "MOVED " + of + " " + face.lastDay() : "INTIME " + of;
    }

    private static String owing(Face face) {
        return face.item().isEmpty() ? face.organ() : face.organ() + " " + face.item();
    }

    private static String key(Rung rung, Face face, int round) {
        return String.join(
                " ",
                "RUNG",
                face.petition(),
                face.duty().name(),
                owing(face),
                String.valueOf(round),
                face.lastDay().toString(),
                rung.id());
    }
}
