package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.ReviewSteps.DISTRICT;

import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.letters.Issued;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letters;
import org.huiyin.notices.Notices;
import org.huiyin.process.book.Story;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.huiyin.statute.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a review came to is served by the rules by which opinions are (arts 35, 36). */
@InTheCity
class ResultServiceTests {

    @Autowired
    private Life life;

    @Autowired
    private AnyTime acts;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Letters letters;

    @Autowired
    private Notices notices;

    @Autowired
    private Acts file;

    @ParameterizedTest
    @CsvSource({
        "LEFT_AT_RESIDENCE, servedOn, 2026-03-02, 须有见证人",
        "PUBLIC_NOTICE, servedOn, 2026-03-02, 请填写“公告日期”",
        "PUBLIC_NOTICE, postedOn, 2026-03-03, 不能晚于今天",
        "ELECTRONIC, servedOn, 2026-03-02, 电子送达须经信访人同意",
        "ELECTRONIC, consentOn, 2026-03-03, 不能晚于送达日期",
        "POST, servedOn, 2026-03-01, 不能早于印发日期",
        "POST, servedOn, '', 请填写“送达日期”"
    })
    void refusesServiceWithoutItsProof(String method, String field, String value, String sentence) {
        String petition = issued();

        String refusal = life.refused(
                petition,
                DISTRICT.reviewer(),
                ReviewSteps.SERVE,
                Steps.with(service(petition, method, life.today()), field, value));

        assertThat(refusal).contains(sentence);
    }

    @Test
    void aPublicNoticeIsServiceWhenItsThirtyDaysAreOver() {
        String petition = issued();
        var notice = Steps.with(service(petition, "PUBLIC_NOTICE", ""), "postedOn", "2026-03-02");

        life.done(petition, DISTRICT.reviewer(), ReviewSteps.SERVE, notice);
        var early = life.refused(petition, DISTRICT.reviewer(), ReviewSteps.SERVE, notice);
        var chase = clock(petition, Duty.SERVE_RESULT);
        life.on("2026-04-01");
        life.done(petition, DISTRICT.reviewer(), ReviewSteps.SERVE, notice);

        assertThat(early).contains("公告至 2026-04-01 期满");
        assertThat(chase.lastDay()).hasToString("2026-04-02");
        assertThat(clock(petition, Duty.REQUEST_REREVIEW).started()).hasToString("2026-04-01");
        assertThat(clock(petition, Duty.REQUEST_REREVIEW).lastDay()).hasToString("2026-05-06");
    }

    @Test
    void printsAReceiptForWhoeverWaitsForThePaper() {
        String petition = issued();

        assertThat(letters.of(petition))
                .filteredOn(issued -> issued.kind() == Kind.SERVICE_RECEIPT)
                .extracting(Issued::fullNumber)
                .last()
                .asString()
                .startsWith("东湖政信送〔2026〕");
    }

    @Story(
            number = 106,
            title = "复查意见书未按时送达：逐级提醒后送达，复核申请期限自送达之日起计算",
            about = "复查意见书印发后一周没有送达，提醒复查复核员和负责人，后以邮寄送达；信访人没有请求复核，期限届满后归档。",
            ending = Ending.OPINION)
    void chasesWhatIsNotServed() {
        String petition = issued();
        new ReviewSteps(life, acts, petition).invited();
        life.on("2026-03-10");

        life.fire(petition, "BoundaryEvent_ServeResultOverdue");
        life.done(petition, DISTRICT.reviewer(), ReviewSteps.SERVE, service(petition, "POST", life.today()));
        life.on("2026-04-10");
        life.fire(petition, "Timer_RereviewWindowClosed");
        life.fire(petition, "Timer_EvaluationClosed");
        life.done(petition, TestCity.DISTRICT_REGISTRAR, Steps.ARCHIVE, Map.of("complete", true, "paper", "复查意见书"));

        assertThat(notices.about(petition))
                .filteredOn(notice -> notice.text().contains("送达复查、复核结果"))
                .extracting(Notices.Notice::post)
                .contains(TestCity.DISTRICT_BUREAU + ".reviewer", TestCity.DISTRICT_BUREAU + ".leader");
        assertThat(clock(petition, Duty.SERVE_RESULT).state()).isEqualTo(Face.State.DONE_LATE);
        assertThat(file.of(petition))
                .filteredOn(entry -> entry.action().equals("REVIEW_SERVED"))
                .extracting(Acts.Entry::recipient)
                .containsExactly(petition);
        assertThat(life.isOver(petition)).isTrue();
    }

    /** A review opinion that upholds, issued today and not yet served. */
    private String issued() {
        return ReviewSteps.served(life, acts)
                .asked(DISTRICT, "review", life.today())
                .accepted(DISTRICT)
                .inquired(DISTRICT)
                .drafted(DISTRICT, Map.of())
                .approved(DISTRICT)
                .petition();
    }

    private static Map<String, Object> service(String recipient, String method, String on) {
        return Map.of("recipient", recipient, "method", method, "servedOn", on, "proof", "送达回证第 12 号。");
    }

    private Face clock(String petition, Duty duty) {
        return ledger.of(petition).stream()
                .filter(face -> face.duty() == duty)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
