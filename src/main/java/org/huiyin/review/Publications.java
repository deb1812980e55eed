package org.huiyin.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.handling.Outcome;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publication of a re-review opinion after a hearing, personal data masked (art. 36, paragraph 2). */
@Service
@Transactional
public class Publications {

    private final ReviewRecords records;
    private final HearingLetters letters;
    private final Petitions petitions;
    private final PersonalData personal;
    private final Acts acts;
    private final Clock clock;

    Publications(
            ReviewRecords records,
            HearingLetters letters,
            Petitions petitions,
            PersonalData personal,
            Acts acts,
            Clock clock) {
        this.records = records;
        this.letters = letters;
        this.petitions = petitions;
        this.personal = personal;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Everything that is published beside the organ's name and the papers' numbers.
     *
     * @param requests what was asked for
     * @param text the opinion
     * @param days from when to when
     */
    public record Publication(
            @Nullable String requests,
            @Nullable String text,
            @Nullable String place,
            @Nullable String days) {}

    /** The requests and the opinion's text, personal data masked, for the officer to go through. */
    @Transactional(readOnly = true)
    public Publication proposed(String petition, String id) {
        String requests =
                String.join("\n", petitions.facts(petition).orElseThrow().requests());
        String text = records.issued(petition, id)
                .map(ReviewIssued::finding)
                .map(finding -> finding.facts() + "\n" + finding.opinion())
                .orElse("");
        return new Publication(personal.hidden(petition, requests), personal.hidden(petition, text), null, null);
    }

    /** Puts down that it is not published, which wants a reason. */
    public Outcome left(String petition, String id, @Nullable String reason) {
        if (reason == null) {
            return new Outcome.Refused(List.of("不公示的，请填写“不公示的理由”。"));
        }
        acts.record(
                petition,
                records.request(petition, id).office(),
                new RereviewPublished(LocalDate.now(clock), id, false, null, null, null, null, reason));
        return new Outcome.Done();
    }

    /**
     * @param confirmed the officer went through every part of it
     */
    public Outcome published(String petition, String id, Publication publication, boolean confirmed) {
        String requests = publication.requests();
        String text = publication.text();
        String place = publication.place();
        String days = publication.days();
        if (requests == null || text == null || place == null || days == null) {
            return missing(publication).outcome();
        }
        var against = new Sentences().when(!confirmed, "请逐字核对公示内容并勾选“已核对，不含个人信息”。");
        personal.in(petition, List.of(requests, text, place, days)).forEach(flaw -> against.when(true, flaw));
        if (against.none()) {
            RequestFiled request = records.request(petition, id);
            LocalDate today = LocalDate.now(clock);
            var whole = new RereviewPublished(today, id, true, requests, text, place, days, "");
            String number = letters.publication(petition, request, paper(petition, id), whole);
            acts.record(petition, request.office(), whole.numbered(number));
        }
        return against.outcome();
    }

    private String paper(String petition, String id) {
        return records.issued(petition, id).map(ReviewIssued::number).orElse("");
    }

    private static Sentences missing(Publication publication) {
        return new Sentences()
                .when(publication.requests() == null, "公示的，请填写“公示的信访请求”。")
                .when(publication.text() == null, "公示的，请填写“公示内容”。")
                .when(publication.place() == null, "公示的，请填写“公示地点”。")
                .when(publication.days() == null, "公示的，请填写“公示期间”。");
    }
}
