package org.huiyin.review;

import java.time.LocalDate;
import java.util.List;
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
        return issue(petition, request, List.of(request), why, on);
    }

    /** To everybody who asked and has not stepped back, where the petition itself has ended. */
    String toAllWhoAsked(String petition, RequestFiled request, String why, LocalDate on) {
        return issue(petition, request, records.together(petition, request.request()), why, on);
    }

    private String issue(String petition, RequestFiled request, List<RequestFiled> asked, String why, LocalDate on) {
        Kind kind = request.stage() == Stage.REVIEW ? Kind.REVIEW_ENDED : Kind.REREVIEW_ENDED;
        Applicants applicants = Applicants.of(asked, petitions.recipients(petition));
        Letter letter = Letter.of(kind, petition, request.organ(), applicants.addressee(), on);
        return letters.issue(applicants.on(letter).with(Part.REASON, why)).fullNumber();
    }
}
