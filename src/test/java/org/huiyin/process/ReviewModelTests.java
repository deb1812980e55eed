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

/** Every path of review.bpmn. */
class ReviewModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE =
            new ModelEngine("review", Stub.of("request-check"), Stub.of("hearing"), Stub.of("review-service"));

    @Test
    void investigatesHearsReworksAndWaitsForTheWindow() {
        ProcessInstance review = requested("ACCEPTED");

        complete(task("UserTask_InvestigateReview", review), withVariables("next", "CONTINUE"));
        complete(task("UserTask_InvestigateReview", review), withVariables("next", "HEARING"));
        Stub.end(review, "hearing");
        complete(task("UserTask_InvestigateReview", review), withVariables("next", "DRAFT"));
        complete(task("UserTask_DraftReview", review));
        complete(task("UserTask_ApproveReview", review), withVariables("approved", false));
        complete(task("UserTask_DraftReview", review));
        ENGINE.fire(review, "BoundaryEvent_ReviewOverdue");
        complete(task("UserTask_ApproveReview", review), withVariables("approved", true));
        Stub.end(review, "review-service");
        assertThat(review).isWaitingAt("Gateway_RereviewWindow");
        ENGINE.fire(review, "Timer_RereviewWindowClosed");

        assertThat(review).isEnded();
        assertThat(ENGINE.calls())
                .containsExactly("remindReviewOverdue", "issueReview", "carryOutReview", "closeReview");
    }

    @Test
    void servesARefusalAndIsDone() {
        ProcessInstance review = requested("REFUSED");

        Stub.end(review, "review-service");

        assertThat(review).isEnded().hasPassed("EndEvent_ReviewRefused").hasNotPassed("UserTask_InvestigateReview");
        assertThat(ENGINE.calls()).containsExactly("closeReview");
    }

    @Test
    void waitsNoLongerWhereEverybodyAskedForRereview() {
        ProcessInstance review = requested("ACCEPTED");
        complete(task("UserTask_InvestigateReview", review), withVariables("next", "DRAFT"));
        complete(task("UserTask_DraftReview", review));
        complete(task("UserTask_ApproveReview", review), withVariables("approved", true));
        Stub.end(review, "review-service");

        tell("Message_RereviewRequestedByAll");

        assertThat(review).isEnded().hasNotPassed("Timer_RereviewWindowClosed");
    }

    @Test
    void servesNothingItselfWhereItWasDecidedTogetherWithAnother() {
        ProcessInstance review = requested("JOINED");

        assertThat(review).isEnded().hasPassed("EndEvent_ReviewRefused").hasNotPassed("CallActivity_Service");
        assertThat(ENGINE.calls()).containsExactly("closeReview");
    }

    @Test
    void endsWithThePetition() {
        ProcessInstance review = requested("ACCEPTED");

        tell("Message_PetitionEnded");

        assertThat(review).isEnded().hasPassed("EndEvent_ReviewEnded");
    }

    @Test
    void endsWhereWhoeverAskedStepsBack() {
        ProcessInstance review = requested("ACCEPTED");

        tell("Message_RequestWithdrawn");

        assertThat(review).isEnded().hasPassed("EndEvent_ReviewWithdrawn");
        assertThat(ENGINE.calls()).isEmpty();
    }

    private static ProcessInstance requested(String checked) {
        ProcessInstance review = ENGINE.start(Map.of(
                "request", "复查1", "reviewer", "jsxf", "approver", "jsxf", "stage", "REVIEW", "checked", checked));
        var check = Stub.running(review, "request-check").get(0);
        complete(task("UserTask_Wait", check), withVariables("checked", checked));
        return review;
    }

    private static void tell(String message) {
        runtimeService().createMessageCorrelation(message).correlateAll();
    }
}
