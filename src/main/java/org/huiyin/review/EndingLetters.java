package org.huiyin.review;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.letters.Addressee;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letter;
import org.huiyin.letters.Letters;
import org.huiyin.letters.Part;
import org.huiyin.registry.Petitions;
import org.springframework.stereotype.Component;

/** Notices that nothing comes of a review any more: the opinion under review stands, or the petition itself has ended. */
@Component
class EndingLetters {

    private final Letters letters;
    private final Petitions petitions;
    private final ReviewRecords records;

    EndingLetters(Letters letters, Petitions petitions, ReviewRecords records) {
        this.letters = letters;
        this.petitions = petitions;
        this.records = records;
    }

    /** To the person who stepped back; its number with the organ's word. */
    String toWhoeverWithdrew(String petition, RequestFiled request, String why, LocalDate on) {
        return issue(petition, request, Addressee.recipient(request.subject().recipient()), why, on);
    }

    /** To everybody who had asked, where the petition itself has ended. */
    String toAllWhoAsked(String petition, RequestFiled request, String why, LocalDate on) {
        List<String> asked = records.together(petition, request.request()).stream()
                .map(each -> each.subject().recipient())
                .toList();
        boolean alone = asked.size() == 1
                && petitions.recipients(petition).stream()
                        .anyMatch(each -> each.key().equals(asked.get(0)));
        return issue(petition, request, alone ? Addressee.recipient(asked.get(0)) : Addressee.everybody(), why, on);
    }

    private String issue(String petition, RequestFiled request, Addressee to, String why, LocalDate on) {
        Kind kind = request.stage() == Stage.REVIEW ? Kind.REVIEW_ENDED : Kind.REREVIEW_ENDED;
        return letters.issue(Letter.of(kind, petition, request.organ(), to, on)
                        .with(Part.REQUEST, request.text())
                        .with(Part.EARLIER, request.subject().paper())
                        .with(Part.RECEIVED_ON, Dates.written(request.on()))
                        .with(Part.REASON, why))
                .fullNumber();
    }
}
