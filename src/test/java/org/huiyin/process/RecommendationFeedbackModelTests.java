package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every path of recommendation-feedback.bpmn. */
class RecommendationFeedbackModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("recommendation-feedback");

    @Test
    void asksAgainUntilItIsCarriedOut() {
        ProcessInstance feedback = issued("ORGAN");

        complete(task("UserTask_FeedBack", feedback));
        ENGINE.fire(feedback, "BoundaryEvent_FeedbackJudgedOverdue");
        complete(task("UserTask_JudgeFeedback", feedback), withVariables("judgement", "AGAIN"));
        complete(task("UserTask_FeedBack", feedback));
        complete(task("UserTask_JudgeFeedback", feedback), withVariables("judgement", "CLOSE"));

        assertThat(feedback).isEnded().hasNotPassed("UserTask_ReportUpward");
        assertThat(ENGINE.calls()).containsExactly("remindFeedbackJudgedOverdue");
    }

    @Test
    void reportsWhereNobodyAnswers() {
        ProcessInstance feedback = issued("OFFICE");

        ENGINE.fire(feedback, "BoundaryEvent_RecommendationFeedbackOverdue");
        ENGINE.tell(feedback, "Message_FeedbackGivenUp", Map.of());
        complete(task("UserTask_JudgeFeedback", feedback), withVariables("judgement", "REPORT"));
        complete(task("UserTask_ReportUpward", feedback));

        assertThat(feedback).isEnded().hasPassed("BoundaryEvent_FeedbackGivenUp");
        assertThat(ENGINE.calls()).containsExactly("remindRecommendationFeedbackOverdue");
    }

    @Test
    void takesTheAnswerOfTheGovernmentsOffice() {
        ProcessInstance feedback = issued("OFFICE");

        complete(task("UserTask_OfficeFeedsBack", feedback));
        complete(task("UserTask_JudgeFeedback", feedback), withVariables("judgement", "CLOSE"));

        assertThat(feedback).isEnded();
    }

    @Test
    void putsDownThePaperOfAnAddresseeOutside() {
        ProcessInstance feedback = issued("BUREAU");

        complete(task("UserTask_RecordFeedback", feedback));
        complete(task("UserTask_JudgeFeedback", feedback), withVariables("judgement", "CLOSE"));

        assertThat(feedback).isEnded();
    }

    private static ProcessInstance issued(String answerer) {
        return ENGINE.start(
                Map.of("bureau", "jsxf", "recommendation", "建议1", "answering", "jszj", "answerer", answerer));
    }
}
