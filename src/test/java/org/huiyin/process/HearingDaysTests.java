package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.ReviewSteps.CITY;

import java.util.List;
import java.util.Map;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.notices.Notices;
import org.huiyin.statute.Duty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A hearing stops the thirty days of a re-review (art. 36): something else must watch meanwhile. */
@InTheCity
class HearingDaysTests {

    private static final Map<String, Object> POSTPONED =
            Map.of("outcome", "POSTPONED", "on", "2026-03-10", "record", "信访人住院，申请延期。");
    private static final Map<String, Object> WAIVED =
            Map.of("outcome", "WAIVED", "on", "2026-03-03", "record", "信访人书面放弃听证。");

    @Autowired
    private Life life;

    @Autowired
    private AnyTime acts;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Notices notices;

    @Test
    void remindsTheReviewersOfAHearingThatNobodyPutsDown() {
        String petition = decidedOn();
        notified(petition, "2026-03-12");
        assertThat(hearing(petition).lastDay()).hasToString("2026-03-19");

        life.on("2026-03-20");
        life.fire(petition, "BoundaryEvent_HearingOverdue");

        assertThat(hearing(petition).state()).isEqualTo(Face.State.LATE);
        assertThat(of(petition, Duty.REREVIEW).state()).isEqualTo(Face.State.PAUSED);
        assertThat(notices.about(petition))
                .extracting(Notices.Notice::text)
                .anySatisfy(text -> assertThat(text).contains("通知和登记听证"));
    }

    @Test
    void givesDaysToAnnounceWhatWasDecidedOnOrPutOff() {
        String petition = decidedOn();
        assertThat(hearing(petition).lastDay()).hasToString("2026-03-09");
        assertThat(life.open(petition, ReviewSteps.NOTIFY).getDueDate()).isNotNull();

        notified(petition, "2026-03-12");
        life.on("2026-03-10");
        life.done(petition, CITY.reviewer(), ReviewSteps.HOLD, POSTPONED);

        assertThat(hearing(petition).lastDay()).hasToString("2026-03-17");
        assertThat(hearing(petition).doneOn()).isNull();
    }

    @Test
    void setsNoDayBeyondThirtyFromTheFirstNotice() {
        String petition = decidedOn();

        String late = life.refused(petition, CITY.reviewer(), ReviewSteps.NOTIFY, ReviewSteps.hearing("2026-04-02"));
        notified(petition, "2026-03-12");
        life.on("2026-03-10");
        life.done(petition, CITY.reviewer(), ReviewSteps.HOLD, POSTPONED);
        String again = life.refused(petition, CITY.reviewer(), ReviewSteps.NOTIFY, ReviewSteps.hearing("2026-04-02"));

        assertThat(List.of(late, again))
                .allSatisfy(sentence -> assertThat(sentence).contains("听证最迟于 2026-04-01 举行，不能定在 2026-04-02"));
    }

    @Test
    void isPutOffToTheFirstDayThatTheNoticeAllowsOnceTheThirtyAreSpent() {
        String petition = decidedOn();
        notified(petition, "2026-04-01");
        life.on("2026-03-23");

        life.done(petition, CITY.reviewer(), ReviewSteps.HOLD, Steps.with(POSTPONED, "on", "2026-03-23"));
        life.on("2026-03-24");
        String later = life.refused(petition, CITY.reviewer(), ReviewSteps.NOTIFY, ReviewSteps.hearing("2026-04-04"));
        life.done(petition, CITY.reviewer(), ReviewSteps.NOTIFY, ReviewSteps.hearing("2026-04-03"));

        assertThat(later).contains("听证最迟于 2026-04-03 举行");
        assertThat(hearing(petition).doneOn()).isNull();
    }

    @Test
    void isOverOnceThePetitionerWaivesItBeforeItsDay() {
        String petition = decidedOn();
        notified(petition, "2026-03-12");
        life.on("2026-03-03");

        String early = life.refused(
                petition,
                CITY.reviewer(),
                ReviewSteps.HOLD,
                Map.of("outcome", "HELD", "on", "2026-03-03", "record", "各方陈述。", "conclusion", "意见适当。"));
        life.done(petition, CITY.reviewer(), ReviewSteps.HOLD, WAIVED);

        assertThat(early).contains("不能早于听证日期 2026-03-12");
        assertThat(hearing(petition).state()).isEqualTo(Face.State.DONE);
        assertThat(of(petition, Duty.REREVIEW).state()).isNotEqualTo(Face.State.PAUSED);
        assertThat(life.open(petition, ReviewSteps.INQUIRE)).isNotNull();
    }

    /** A re-review accepted on the second of March, in which a hearing was decided on that day. */
    private String decidedOn() {
        var steps = ReviewSteps.served(life, acts)
                .asked(ReviewSteps.DISTRICT, "review", life.today())
                .accepted(ReviewSteps.DISTRICT)
                .decided(ReviewSteps.DISTRICT, Map.of())
                .asked(CITY, "rereview", life.today())
                .accepted(CITY);
        life.done(steps.petition(), CITY.reviewer(), ReviewSteps.INQUIRE, steps.inquiry(CITY, "HEARING"));
        return steps.petition();
    }

    private void notified(String petition, String heldOn) {
        life.done(petition, CITY.reviewer(), ReviewSteps.NOTIFY, ReviewSteps.hearing(heldOn));
    }

    private Face hearing(String petition) {
        return of(petition, Duty.HEARING);
    }

    private Face of(String petition, Duty duty) {
        return ledger.of(petition).stream()
                .filter(face -> face.duty() == duty)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
