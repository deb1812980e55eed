package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.process.RecommendationSteps.draft;
import static org.huiyin.process.RecommendationSteps.liable;
import static org.huiyin.process.Steps.with;
import static org.huiyin.process.TestCity.HOUSING;
import static org.huiyin.process.TestCity.LEADER;
import static org.huiyin.process.TestCity.PERSONNEL;
import static org.huiyin.process.TestCity.SCHOOLS_HANDLER;
import static org.huiyin.process.TestCity.SCHOOLS_LEADER;
import static org.huiyin.process.TestCity.SUPERVISOR;

import java.util.Map;
import org.huiyin.registry.Acts;
import org.huiyin.supervision.RecommendationRecords;
import org.huiyin.supervision.SupervisionAnswered;
import org.huiyin.supervision.SupervisionState;
import org.huiyin.supervision.Supervisions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The bad input that supervision is shown by: each refused in a sentence, with nothing put down. */
@InTheCity
class SupervisionBadInputTests {

    private static final Map<String, Object> FEEDBACK =
            Map.of("adoption", "ADOPTED", "text", "照办。", "carryOutBy", "2026-04-01");

    @Autowired
    private Life life;

    @Autowired
    private AnyTime anyTime;

    @Autowired
    private Desk desk;

    @Autowired
    private Supervisions supervisions;

    @Autowired
    private RecommendationRecords recommendations;

    @Autowired
    private Acts acts;

    @Test
    void noSupervisionOfAnArchivedPetitionWithoutANewFact() {
        var steps = RecommendationSteps.inHand(life, anyTime);
        life.on("2026-03-10");
        steps.archived("2026-03-10", "2026-04-10");
        String petition = steps.petition();

        String refusal = anyTime.refused(petition, SUPERVISOR, "supervision", SupervisionSteps.PROPOSAL);
        String blank =
                anyTime.refused(petition, SUPERVISOR, "supervision", with(SupervisionSteps.PROPOSAL, "newFact", " "));

        assertThat(refusal).contains("已于 2026-04-10 归档", "没有新的情况不再提出督办");
        assertThat(blank).contains("没有新的情况不再提出督办");
        assertThat(supervisions.of(petition)).isEmpty();
    }

    @Test
    void noReplyAfterClosure() {
        var late = SupervisionSteps.breached(life).confirmed("2026-04-17").signed();
        var task = life.open(late.petition(), SupervisionSteps.REPLY);
        late.answered().settled();

        assertThatThrownBy(() -> desk.submit(task, LEADER, SupervisionSteps.ANSWER))
                .isInstanceOf(TaskRefused.class)
                .hasMessageContaining("已经办结");
        assertThat(acts.all(late.petition(), SupervisionAnswered.class)).hasSize(1);
        assertThat(supervisions.of(late.petition()))
                .extracting(matter -> matter.state())
                .containsExactly(SupervisionState.SETTLED);
    }

    @Test
    void noRecommendationWithoutEvidence() {
        String petition = RecommendationSteps.inHand(life, anyTime)
                .proposed("IMPROVE_WORK")
                .petition();
        var bare = with(with(draft(HOUSING), "evidence1", ""), "evidence2", "");

        String refusal = life.refused(petition, SUPERVISOR, RecommendationSteps.DRAFT, bare);

        assertThat(refusal).contains("没有证据不得提出建议");
        assertThat(recommendations.draft(petition, RecommendationSteps.FIRST)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({HOUSING + ", 不得向被追究责任的单位提出", TestCity.HOUSING_UNIT + ", 请从所列单位中选择"})
    void noLiabilityBeforeTheOrganToBeHeldLiableNorBelowIt(String addressee, String sentence) {
        String petition = RecommendationSteps.inHand(life, anyTime)
                .proposed("PURSUE_LIABILITY")
                .petition();

        String refusal = life.refused(petition, SUPERVISOR, RecommendationSteps.DRAFT, liable(addressee));

        assertThat(refusal).contains(sentence);
        assertThat(recommendations.draft(petition, RecommendationSteps.FIRST)).isEmpty();
        life.done(petition, SUPERVISOR, RecommendationSteps.DRAFT, liable(PERSONNEL));
    }

    @Test
    void noFeedbackByAStranger() {
        String petition = RecommendationSteps.inHand(life, anyTime)
                .issued("IMPROVE_WORK", draft(HOUSING))
                .petition();

        assertThatThrownBy(() -> life.done(petition, SCHOOLS_HANDLER, RecommendationSteps.FEED_BACK, FEEDBACK))
                .hasMessageContaining("不属于您的岗位");
        assertThat(recommendations.answers(petition, RecommendationSteps.FIRST)).isEmpty();
    }

    @Test
    void noReplyToASupervisionByAStranger() {
        var late = SupervisionSteps.breached(life).confirmed("2026-04-17").signed();

        assertThatThrownBy(() ->
                        life.done(late.petition(), SCHOOLS_LEADER, SupervisionSteps.REPLY, SupervisionSteps.ANSWER))
                .hasMessageContaining("不属于您的岗位");
        assertThat(acts.all(late.petition(), SupervisionAnswered.class)).isEmpty();
    }
}
