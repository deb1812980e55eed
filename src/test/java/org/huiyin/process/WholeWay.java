package org.huiyin.process;

import static org.huiyin.process.ReviewSteps.CITY;
import static org.huiyin.process.ReviewSteps.DISTRICT;

import java.util.HashMap;
import java.util.Map;

/**
 * The longest way a petition can go: review asked for on the thirtieth day, revoked, redone, reviewed again, re-reviewed
 * with a hearing, published; then the same once more, refused for good.
 */
final class WholeWay {

    private final Life life;
    private final AnyTime acts;

    WholeWay(Life life, AnyTime acts) {
        this.life = life;
        this.acts = acts;
    }

    /** Numbers of the petition and of the one that says the same again. */
    record Walked(String petition, String again) {}

    /** Begins on 2 March 2026. */
    Walked walked() {
        var steps = ReviewSteps.served(life, acts).invited();
        revoked(steps);
        redone(steps.petition());
        reviewedAgain(steps);
        rereviewed(steps);
        return new Walked(steps.petition(), refusedForGood(steps.petition()));
    }

    private void revoked(ReviewSteps steps) {
        life.on("2026-04-01");
        steps.asked(DISTRICT, "review", "2026-04-01");
        life.on("2026-04-02");
        life.fire(steps.petition(), "Timer_EvaluationClosed");
        steps.accepted(DISTRICT).decided(DISTRICT, ReviewSteps.revoked("2026-04-30"));
    }

    private void redone(String petition) {
        life.on("2026-04-20");
        ReviewSteps.redrafted(life, petition, "补充认定账目公开情况，由不予支持改为解释说明并督促维修。");
        ReviewSteps.redraftApprovedAndServed(life, petition);
    }

    private void reviewedAgain(ReviewSteps steps) {
        life.on("2026-05-07");
        life.fire(steps.petition(), "Timer_RereviewWindowClosed");
        steps.asked(DISTRICT, "review", "2026-05-06").accepted(DISTRICT).decided(DISTRICT, Map.of());
    }

    private void rereviewed(ReviewSteps steps) {
        String petition = steps.petition();
        life.on("2026-06-01");
        steps.asked(CITY, "rereview", "2026-05-29").accepted(CITY);
        life.done(petition, TestCity.REVIEWER, ReviewSteps.INQUIRE, steps.inquiry(CITY, "HEARING"));
        life.on("2026-06-02");
        life.done(petition, TestCity.REVIEWER, ReviewSteps.NOTIFY, ReviewSteps.hearing("2026-06-16"));
        life.on("2026-06-16");
        life.done(petition, TestCity.REVIEWER, ReviewSteps.HOLD, ReviewStoriesTests.held());
        steps.decided(CITY, Map.of("facts", "王小明等住户所在的三幢电梯停运两个月，联系电话 13800001234。"));
        life.done(petition, TestCity.REVIEWER, ReviewSteps.PUBLISH, published(petition));
        life.done(petition, TestCity.DISTRICT_REGISTRAR, Steps.ARCHIVE, Map.of("complete", true, "paper", "复核意见书"));
    }

    /** As it is proposed. */
    private Map<String, Object> published(String petition) {
        var values = new HashMap<>(life.opening(petition, TestCity.REVIEWER, ReviewSteps.PUBLISH));
        values.keySet().removeIf(name -> name.startsWith("show_"));
        values.put("publish", true);
        values.put("place", "市信访局网站");
        values.put("days", "2026年6月17日至2026年6月24日");
        values.put("confirmed", true);
        return values;
    }

    private String refusedForGood(String petition) {
        life.on("2026-07-01");
        String again = life.registered(Letter.aLetter().repeating(petition));
        var opening = life.opening(again, TestCity.REGISTRAR, Steps.SORT);
        var decision = new HashMap<String, Object>(Map.of(
                "direction", "REFUSE", "lane", opening.get("lane"), "reasons", "同一事实和理由，已经复核终结。", "ground", "36.3"));
        decision.put("earlier", petition);
        decision.put("reviewPaper", opening.get("reviewPaper"));
        decision.put("reviewOn", opening.get("reviewOn"));
        life.done(again, TestCity.REGISTRAR, Steps.SORT, decision);
        life.done(
                again,
                TestCity.REGISTRAR,
                "UserTask_AnswerPetitioner",
                Map.of(
                        "way", "LETTER",
                        "toldOn", "2026-07-01",
                        "text", "该事项已经复核，同一事实和理由不再受理。"));
        return again;
    }
}
