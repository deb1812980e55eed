package org.huiyin.review;

import java.time.LocalDate;
import org.huiyin.letters.Addressee;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letter;
import org.huiyin.letters.Letters;
import org.huiyin.letters.Part;
import org.huiyin.registry.HiddenNumbers;
import org.huiyin.registry.Petitions;
import org.springframework.stereotype.Component;

/** The documents of a hearing and of the publication after it. */
@Component
class HearingLetters {

    private final Letters letters;
    private final Petitions petitions;

    HearingLetters(Letters letters, Petitions petitions) {
        this.letters = letters;
        this.petitions = petitions;
    }

    String hearing(String petition, String organ, HearingNotified hearing) {
        return letters.issue(Letter.of(Kind.HEARING_NOTICE, petition, organ, Addressee.everybody(), hearing.on())
                        .with(Part.REQUEST, requests(petition))
                        .with(Part.TIME, hearing.time())
                        .with(Part.PLACE, hearing.place())
                        .with(Part.ISSUES, hearing.issues())
                        .with(Part.CHAIR, hearing.chairName())
                        .with(Part.RECORDER, hearing.recorderName())
                        .with(Part.PARTICIPANTS, hearing.participants())
                        .with(Part.PROCEDURE, "信访人无正当理由不参加听证或者中途退出的，视为放弃听证，记入笔录。"))
                .fullNumber();
    }

    String record(String petition, String organ, HearingNotified hearing, HearingClosed closed) {
        return letters.issue(Letter.of(Kind.HEARING_RECORD, petition, organ, Addressee.everybody(), closed.on())
                        .with(Part.TIME, hearing.time())
                        .with(Part.PLACE, hearing.place())
                        .with(Part.ISSUES, hearing.issues())
                        .with(Part.CHAIR, hearing.chairName())
                        .with(Part.RECORDER, hearing.recorderName())
                        .with(Part.PARTICIPANTS, hearing.participants())
                        .with(Part.RECORD, closed.record())
                        .with(Part.CONCLUSION, closed.conclusion()))
                .fullNumber();
    }

    String publication(String petition, RequestFiled request, String text, String place, String days, LocalDate on) {
        return letters.issue(Letter.of(Kind.PUBLICATION, petition, request.organ(), Addressee.named("社会公众"), on)
                        .with(Part.REQUEST, HiddenNumbers.in(requests(petition)))
                        .with(Part.OPINION, text)
                        .with(Part.TIME, days)
                        .with(Part.PLACE, place)
                        .with(Part.CONTACT, request.organName()))
                .fullNumber();
    }

    private String requests(String petition) {
        return String.join("\n", petitions.facts(petition).orElseThrow().requests());
    }
}
