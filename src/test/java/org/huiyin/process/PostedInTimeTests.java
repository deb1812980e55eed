package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.ReviewSteps.DISTRICT;
import static org.huiyin.process.TestCity.DISTRICT_REGISTRAR;

import java.util.Map;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A request counts by its post mark (art. 35), whatever the house has closed before it came in. */
@InTheCity
class PostedInTimeTests {

    @Autowired
    private Life life;

    @Autowired
    private AnyTime acts;

    @Autowired
    private Letters letters;

    @ParameterizedTest(name = "served 2026-03-02, posted {0}, received 2026-04-03, archived in between: {1}")
    @CsvSource({"2026-04-01, false", "2026-04-01, true"})
    void isAcceptedThoughTheWindowClosedOnItsWay(String posted, boolean archived) {
        var steps = answered(archived);
        life.on("2026-04-03");

        steps.asked(DISTRICT, "review", posted).accepted(DISTRICT);

        assertThat(letters.of(steps.petition()))
                .filteredOn(issued -> issued.kind() == Kind.REVIEW_ACCEPTANCE)
                .singleElement()
                .satisfies(issued -> assertThat(issued.on()).hasToString("2026-04-03"));
    }

    @ParameterizedTest(name = "archived in between: {0}")
    @CsvSource({"false", "true"})
    void isLateByTheDayOfItsPostMarkOnly(boolean archived) {
        var steps = answered(archived);
        life.on("2026-04-03");
        steps.asked(DISTRICT, "review", "2026-04-02");

        String refusal = life.refused(steps.petition(), DISTRICT.reviewer(), ReviewSteps.CHECK, ReviewSteps.ACCEPTED);

        assertThat(refusal).contains("2026年4月2日提出，期限最后一日为2026年4月1日，迟 1 日");
    }

    /** Served on the second of March; the windows have closed since, and the petition may be archived. */
    private ReviewSteps answered(boolean archived) {
        var steps = ReviewSteps.served(life, acts).invited();
        life.on("2026-04-02");
        life.fire(steps.petition(), "Timer_EvaluationClosed");
        life.fire(steps.petition(), "Timer_ReviewWindowClosed");
        if (archived) {
            life.done(steps.petition(), DISTRICT_REGISTRAR, Steps.ARCHIVE, Map.of("complete", true, "paper", "处理意见书"));
        }
        return steps;
    }
}
