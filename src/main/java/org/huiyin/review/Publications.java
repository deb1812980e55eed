package org.huiyin.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.handling.Outcome;
import org.huiyin.registry.Acts;
import org.huiyin.registry.HiddenNumbers;
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
    private final Acts acts;
    private final Clock clock;

    Publications(ReviewRecords records, HearingLetters letters, Petitions petitions, Acts acts, Clock clock) {
        this.records = records;
        this.letters = letters;
        this.petitions = petitions;
        this.acts = acts;
        this.clock = clock;
    }

    /** The opinion's text with names and numbers of persons masked, for the officer to go through. */
    @Transactional(readOnly = true)
    public String proposed(String petition, String id) {
        String text = records.issued(petition, id)
                .map(ReviewIssued::finding)
                .map(finding -> finding.facts() + "\n" + finding.opinion())
                .orElse("");
        for (String name : names(petition)) {
            text = text.replace(name, name.charAt(0) + "某");
        }
        return HiddenNumbers.in(text);
    }

    /**
     * @param text null where it is not published
     * @param confirmed the officer went through the text
     */
    public Outcome decided(
            String petition,
            String id,
            @Nullable String text,
            @Nullable String place,
            @Nullable String days,
            @Nullable String reason,
            boolean confirmed) {
        RequestFiled request = records.request(petition, id);
        LocalDate today = LocalDate.now(clock);
        if (text == null) {
            var against = new Sentences().when(reason == null, "不公示的，请填写“不公示的理由”。");
            if (against.none()) {
                acts.record(
                        petition,
                        request.office(),
                        new RereviewPublished(today, id, false, null, null, null, String.valueOf(reason)));
            }
            return against.outcome();
        }
        var against = new Sentences()
                .when(place == null, "公示的，请填写“公示地点”。")
                .when(days == null, "公示的，请填写“公示期间”。")
                .when(!confirmed, "请逐字核对公示内容并勾选“已核对，不含个人信息”。")
                .when(!HiddenNumbers.in(text).equals(text), "公示内容含有证件号码或者电话号码，请删去后再公示（第三十六条第二款）。")
                .when(names(petition).stream().anyMatch(text::contains), "公示内容含有信访人姓名（名称），请隐去后再公示（第三十六条第二款）。");
        if (against.none()) {
            String number =
                    letters.publication(petition, request, text, String.valueOf(place), String.valueOf(days), today);
            acts.record(petition, request.office(), new RereviewPublished(today, id, true, text, place, days, number));
        }
        return against.outcome();
    }

    /** In clear, compared and never shown. */
    private List<String> names(String petition) {
        return Stream.concat(petitions.reveal(petition).stream(), petitions.revealCoPetitioners(petition).stream())
                .map(Petitions.Identity::name)
                .filter(name -> name != null && !name.isBlank())
                .toList();
    }
}
