package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every path of outside-review.bpmn. */
class OutsideReviewModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("outside-review");

    @Test
    void followsAReviewUntilItsResultAndTheWindowAfterIt() {
        ProcessInstance outside = sent(true);

        complete(task("UserTask_NoteOutsideReview", outside), withVariables("answered", false));
        ENGINE.fire(outside, "BoundaryEvent_OutsideReviewOverdue");
        complete(task("UserTask_NoteOutsideReview", outside), withVariables("answered", true));
        ENGINE.fire(outside, "Timer_OutsideWindowClosed");

        assertThat(outside).isEnded();
        assertThat(ENGINE.calls()).containsExactly("remindOutsideReviewOverdue", "carryOutOutside", "closeOutside");
    }

    @Test
    void waitsNoLongerWhereEverybodyAskedForRereview() {
        ProcessInstance outside = sent(true);

        complete(task("UserTask_NoteOutsideReview", outside), withVariables("answered", true));
        runtimeService()
                .createMessageCorrelation("Message_RereviewRequestedByAll")
                .correlateAll();

        assertThat(outside).isEnded().hasNotPassed("Timer_OutsideWindowClosed");
    }

    @Test
    void waitsForNothingAfterRereviewOrARefusal() {
        ProcessInstance outside = sent(false);

        complete(task("UserTask_NoteOutsideReview", outside), withVariables("answered", true));

        assertThat(outside).isEnded().hasNotPassed("Gateway_RereviewWindow");
    }

    @Test
    void endsWithThePetition() {
        ProcessInstance outside = sent(true);

        runtimeService().createMessageCorrelation("Message_PetitionEnded").correlateAll();

        assertThat(outside).isEnded().hasPassed("EndEvent_OutsideEnded");
    }

    @Test
    void endsWhereWhoeverAskedStepsBack() {
        ProcessInstance outside = sent(true);

        runtimeService().createMessageCorrelation("Message_RequestWithdrawn").correlateAll();

        assertThat(outside).isEnded().hasPassed("EndEvent_OutsideWithdrawn");
        assertThat(ENGINE.calls()).isEmpty();
    }

    private static ProcessInstance sent(boolean rereviewable) {
        return ENGINE.start(
                Map.of("request", "复查1", "reviewer", "jsxf", "stage", "REVIEW", "rereviewable", rereviewable));
    }
}
