package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.ReviewSteps.DISTRICT;
import static org.huiyin.process.TestCity.DISTRICT_HANDLER;
import static org.huiyin.process.TestCity.DISTRICT_HOUSING;

import java.util.Map;
import org.huiyin.handling.Conclusion;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Opinions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An opinion that a review changed is the one in force: it is what the organ carries out, and nothing else. */
@InTheCity
class ChangedOpinionTests {

    private static final String CHANGED = "变更为予以支持，督促修复电梯。";

    @Autowired
    private Life life;

    @Autowired
    private AnyTime acts;

    @Autowired
    private Opinions opinions;

    @Test
    void isTheOpinionInForceWithTheReviewsNumber() {
        var matter = new Matter(changed(), DISTRICT_HOUSING);

        assertThat(opinions.inForce(matter).conclusion()).isEqualTo(Conclusion.SUPPORT);
        assertThat(opinions.inForce(matter).number()).contains("复查");
        assertThat(opinions.textInForce(matter).opinion()).isEqualTo(CHANGED);
        assertThat(opinions.own(matter).conclusion()).isEqualTo(Conclusion.REJECT);
        assertThat(opinions.own(matter).edition()).isZero();
    }

    @Test
    void showsTheHandlerWhatIsToBeCarriedOut() {
        String petition = changed();

        var opening = life.opening(petition, DISTRICT_HANDLER, Steps.EXECUTE);

        assertThat(opening).containsEntry("show_outcome", Conclusion.SUPPORT.label());
        assertThat(opening).containsEntry("show_text", CHANGED);
        assertThat(opening.get("show_opinion").toString()).contains("复查");
    }

    @Test
    void cannotBeLeftUndoneForTheOrgansOwnConclusion() {
        String petition = changed();

        String refusal = life.refused(
                petition,
                DISTRICT_HANDLER,
                Steps.EXECUTE,
                OpinionForms.executed("NO_LONGER", "2026-03-02", "原意见不予支持。"));

        assertThat(refusal).contains("应当执行");
    }

    private String changed() {
        var steps = ReviewSteps.served(life, acts)
                .asked(DISTRICT, "review", life.today())
                .accepted(DISTRICT)
                .decided(DISTRICT, Map.of("decision", "CHANGED", "conclusion", "SUPPORT", "opinion", CHANGED));
        return steps.petition();
    }
}
