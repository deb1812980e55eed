package org.huiyin.review;

import org.huiyin.letters.Addressee;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letter;
import org.huiyin.letters.Letters;
import org.huiyin.letters.Part;
import org.huiyin.registry.Petitions;
import org.springframework.stereotype.Component;

/** The documents of a hearing and of the publication after it. */
@Component
class HearingLetters {

    private static final String NOT_COUNTED = "自本通知之日起至听证笔录签名之日止，不计算在复核期限内（《信访工作条例》第三十六条第二款）。";

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
                        .with(Part.PROCEDURE, hearing.at() == Host.REREVIEW ? NOT_COUNTED : null))
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

    /** Holds only what the officer confirmed: what petitioners wrote is never published unseen. */
    String publication(String petition, RequestFiled request, String paper, RereviewPublished publication) {
        return letters.issue(Letter.of(
                                Kind.PUBLICATION, petition, request.organ(), Addressee.named("社会公众"), publication.on())
                        .with(Part.REQUEST, publication.requests())
                        .with(Part.OPINION, publication.text())
                        .with(Part.EARLIER, paper)
                        .with(Part.TIME, publication.days())
                        .with(Part.PLACE, publication.place())
                        .with(Part.CONTACT, request.organName()))
                .fullNumber();
    }

    private String requests(String petition) {
        return String.join("\n", petitions.facts(petition).orElseThrow().requests());
    }
}
