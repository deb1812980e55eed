package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.ReviewSteps.CITY;
import static org.huiyin.process.ReviewSteps.DISTRICT;
import static org.huiyin.process.TestCity.DISTRICT_HANDLER;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An organ does not replace by itself what is under review, nor what a review has decided (arts 35, 36). */
@InTheCity
class CorrectionUnderReviewTests {

    private static final Map<String, Object> ERROR = Map.of("error", "依据的条文写错。");

    @Autowired
    private Life life;

    @Autowired
    private AnyTime acts;

    @Test
    void doesNotBeginWhileTheOpinionIsUnderReview() {
        var steps = ReviewSteps.served(life, acts).asked(DISTRICT, "review", life.today());

        assertThat(begun(steps)).contains("东湖区人民政府正在对处理意见进行复查");
    }

    @Test
    void doesNotBeginAfterAReviewHasDecided() {
        var upheld = reviewed(Map.of());
        var changed = reviewed(Map.of("decision", "CHANGED", "conclusion", "SUPPORT", "opinion", "变更为予以支持。"));

        assertThat(begun(upheld)).contains("已经复查，结论为“维持”");
        assertThat(begun(changed)).contains("已经复查，结论为“变更”");
    }

    @Test
    void doesNotBeginWhileARereviewOfTheReviewIsUnderWay() {
        var steps = reviewed(Map.of()).asked(CITY, "rereview", life.today());

        assertThat(begun(steps)).contains("江洲市人民政府正在对处理意见进行复核");
    }

    @Test
    void doesNotBeginInPlaceOfHandlingAnew() {
        var steps = reviewed(ReviewSteps.revoked("2026-04-30"));

        assertThat(begun(steps)).contains("正在重新办理");
    }

    @Test
    void isNotIssuedOnceAReviewHasBegun() {
        var steps = ReviewSteps.served(life, acts);
        acts.done(steps.petition(), DISTRICT_HANDLER, "correction", ERROR);
        life.done(
                steps.petition(),
                DISTRICT_HANDLER,
                OpinionForms.DRAFT_CORRECTION,
                OpinionForms.correction(OpinionForms.rejecting(), "依据应为第二十四条。"));
        steps.asked(DISTRICT, "review", life.today());

        assertThat(decided(steps, Map.of("decision", "APPROVED"))).contains("正在对处理意见进行复查");
        life.done(
                steps.petition(),
                TestCity.DISTRICT_LEADER,
                OpinionForms.APPROVE_CORRECTION,
                Map.of("decision", "DROPPED", "reason", "待复查意见。"));
    }

    private String begun(ReviewSteps steps) {
        return acts.refused(steps.petition(), DISTRICT_HANDLER, "correction", ERROR);
    }

    private String decided(ReviewSteps steps, Map<String, ?> decision) {
        return life.refused(steps.petition(), TestCity.DISTRICT_LEADER, OpinionForms.APPROVE_CORRECTION, decision);
    }

    private ReviewSteps reviewed(Map<String, ?> changes) {
        return ReviewSteps.served(life, acts)
                .asked(DISTRICT, "review", life.today())
                .accepted(DISTRICT)
                .decided(DISTRICT, changes);
    }
}
