package org.huiyin.review;

import java.time.Clock;
import java.time.LocalDate;
import org.huiyin.handling.Outcome;
import org.huiyin.registry.Acts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The review opinion: draft, approval, issue. A refusal changes nothing. */
@Service
@Transactional
public class Reviewing {

    private final ReviewRecords records;
    private final ReviewInquiries inquiries;
    private final ReviewLetters letters;
    private final Acts acts;
    private final Clock clock;

    Reviewing(ReviewRecords records, ReviewInquiries inquiries, ReviewLetters letters, Acts acts, Clock clock) {
        this.records = records;
        this.inquiries = inquiries;
        this.letters = letters;
        this.acts = acts;
        this.clock = clock;
    }

    public Outcome drafted(String petition, String id, Finding finding) {
        RequestFiled request = records.request(petition, id);
        var against =
                FindingCheck.of(finding, today()).when(!inquiries.enough(petition, id), ReviewInquiries.alone(request));
        if (against.none()) {
            int draft =
                    records.draft(petition, id).map(done -> done.act().draft()).orElse(0) + 1;
            acts.record(petition, request.office(), new ReviewDrafted(today(), id, request.stage(), draft, finding));
        }
        return against.outcome();
    }

    /**
     * The head decides on the latest draft, nobody on their own.
     *
     * @param organ code of the organ whose head it is
     * @param returned why it is returned, or null where it is approved
     */
    public Outcome examined(String petition, String id, String organ, String officer, @Nullable String returned) {
        var draft = records.draft(petition, id).orElseThrow();
        RequestFiled request = records.request(petition, id);
        boolean own = draft.officer().equals(officer);
        var against = new Sentences()
                .when(own && returned == null, "起草人不能审批自己起草的" + request.stage().label() + "意见，请由其他负责人审批。");
        if (returned == null) {
            Finding finding = draft.act().finding();
            letters.flaws(petition, request, finding, letters.remedy(request, finding.decision()), today())
                    .forEach(flaw -> against.when(true, flaw));
        }
        if (against.none()) {
            acts.record(
                    petition,
                    organ,
                    new ReviewExamined(today(), id, request.stage(), draft.act().draft(), returned));
        }
        return against.outcome();
    }

    /** Issues the approved opinion in the name of the reviewing organ. */
    public ReviewIssued issue(String petition, String id) {
        RequestFiled request = records.request(petition, id);
        Finding finding = records.draft(petition, id).orElseThrow().act().finding();
        String remedy = letters.remedy(request, finding.decision());
        String number = letters.opinion(petition, request, finding, today(), remedy);
        var issued = new ReviewIssued(
                today(),
                id,
                request.stage(),
                request.organ(),
                request.organName(),
                number,
                finding.decision(),
                remedy,
                finding.redoBy(),
                finding);
        acts.record(petition, request.office(), issued);
        return issued;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
