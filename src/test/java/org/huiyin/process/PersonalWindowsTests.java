package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.huiyin.process.ReviewSteps.DISTRICT;
import static org.huiyin.process.TestCity.DISTRICT_HANDLER;

import java.util.HashMap;
import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.letters.Format;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letters;
import org.huiyin.letters.word.WordFile;
import org.huiyin.review.RequestChecks;
import org.huiyin.review.Stage;
import org.huiyin.review.Windows;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each person's own thirty days, and the petition that waits for the last of them (art. 35). */
@InTheCity
class PersonalWindowsTests {

    private static final String DAY = "2026-03-02";

    @Autowired
    private Life life;

    @Autowired
    private AnyTime acts;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Windows windows;

    @Autowired
    private RequestChecks checks;

    @Autowired
    private Letters letters;

    @Test
    void eachHasTheirOwnLastDayAndThePetitionWaitsForTheLast() {
        String petition = servedByPostAndByNotice();

        assertThat(windows.of(petition, Stage.REVIEW))
                .extracting(
                        Windows.Window::recipient,
                        window -> window.servedOn().toString(),
                        window -> window.lastDay().toString(),
                        Windows.Window::state)
                .containsExactly(
                        tuple(petition, "2026-03-02", "2026-04-01", Windows.State.OPEN),
                        tuple(petition + "/2", "2026-04-01", "2026-05-06", Windows.State.OPEN));
        assertThat(clock(petition).lastDay()).hasToString("2026-05-06");
        assertThatThrownBy(() -> life.fire(petition, "Timer_ReviewWindowClosed"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void whoeverWasServedFirstIsLateWhileTheOtherIsNot() {
        String petition = servedByPostAndByNotice();
        var steps = new ReviewSteps(life, acts, petition);

        life.on("2026-04-20");
        acts.done(petition, DISTRICT.reviewer(), "review", request(steps, petition));
        acts.done(petition, DISTRICT.reviewer(), "review", request(steps, petition + "/2"));

        assertThat(clock(petition).state()).isEqualTo(Face.State.DONE);
        assertThat(windows.of(petition, Stage.REVIEW))
                .extracting(Windows.Window::state)
                .containsOnly(Windows.State.ASKED);
        assertThat(checks.facts(petition, "复查1").daysLate()).isEqualTo(19);
        assertThat(checks.facts(petition, "复查2").daysLate()).isZero();
    }

    @Test
    void saysWhoseDaysAreOverOnceTheyAre() {
        String petition = servedByPostAndByNotice();

        life.on("2026-04-20");

        assertThat(windows.of(petition, Stage.REVIEW))
                .extracting(Windows.Window::state)
                .containsExactly(Windows.State.OVER, Windows.State.OPEN);
    }

    @Test
    void theLetterTellsSeveralPeopleThatEachCountsFromTheirOwnDay() throws Exception {
        String petition = servedByPostAndByNotice();
        String alone = ReviewSteps.served(life, acts).petition();

        assertThat(opinion(petition)).contains("期限自本人收到之日起各自计算");
        assertThat(opinion(alone)).contains("三十日内").doesNotContain("各自计算");
    }

    private String opinion(String petition) throws Exception {
        var letter = letters.of(petition).stream()
                .filter(issued -> issued.kind() == Kind.OPINION)
                .findFirst()
                .orElseThrow();
        return WordFile.read(letters.open(letter.id(), Format.DOCX))
                .document()
                .getDocumentElement()
                .getTextContent();
    }

    private String servedByPostAndByNotice() {
        String petition = ReviewSteps.served(life, acts, Letter.aLetter().alsoSignedBy("李四"))
                .petition();
        life.done(petition, DISTRICT_HANDLER, Steps.SERVICE, notice(petition));
        life.on("2026-04-01");
        life.done(petition, DISTRICT_HANDLER, Steps.SERVICE, notice(petition));
        return petition;
    }

    private static Map<String, Object> notice(String petition) {
        return Map.of("recipient", petition + "/2", "method", "PUBLIC_NOTICE", "postedOn", DAY, "proof", "公告照片 2 张。");
    }

    private Map<String, Object> request(ReviewSteps steps, String recipient) {
        String subject =
                acts.offer(steps.petition(), DISTRICT.reviewer(), "review").inputs().get(0).choices().keySet().stream()
                        .filter(key -> key.startsWith(recipient + "@"))
                        .findFirst()
                        .orElseThrow();
        var values = new HashMap<>(steps.request(DISTRICT, "review", life.today()));
        values.put("subject", subject);
        return values;
    }

    private Face clock(String petition) {
        return ledger.of(petition).stream()
                .filter(face -> face.duty() == Duty.REQUEST_REVIEW)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
