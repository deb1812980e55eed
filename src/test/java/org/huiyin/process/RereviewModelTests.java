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

/** Every path of re-review.bpmn. */
class RereviewModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE =
            new ModelEngine("re-review", Stub.of("request-check"), Stub.of("hearing"), Stub.of("review-service"));

    @Test
    void publishesWhatWasHeard() {
        ProcessInstance rereview = requested("ACCEPTED", true);

        complete(task("UserTask_InvestigateReview", rereview), withVariables("next", "CONTINUE"));
        complete(task("UserTask_InvestigateReview", rereview), withVariables("next", "HEARING"));
        Stub.end(rereview, "hearing");
        ENGINE.fire(rereview, "BoundaryEvent_RereviewOverdue");
        decided(rereview);
        complete(task("UserTask_PublishRereview", rereview));

        assertThat(rereview).isEnded();
        assertThat(ENGINE.calls())
                .containsExactly("remindRereviewOverdue", "issueRereview", "carryOutRereview", "closeRereview");
    }

    @Test
    void publishesNothingWithoutAHearing() {
        ProcessInstance rereview = requested("ACCEPTED", false);

        decided(rereview);

        assertThat(rereview).isEnded().hasNotPassed("UserTask_PublishRereview");
    }

    @Test
    void servesARefusalAndIsDone() {
        ProcessInstance rereview = requested("REFUSED", false);

        Stub.end(rereview, "review-service");

        assertThat(rereview).isEnded().hasPassed("EndEvent_RereviewRefused");
        assertThat(ENGINE.calls()).containsExactly("closeRereview");
    }

    @Test
    void servesNothingItselfWhereItWasDecidedTogetherWithAnother() {
        ProcessInstance rereview = requested("JOINED", false);

        assertThat(rereview).isEnded().hasPassed("EndEvent_RereviewRefused").hasNotPassed("CallActivity_Service");
        assertThat(ENGINE.calls()).containsExactly("closeRereview");
    }

    @Test
    void endsWithThePetition() {
        ProcessInstance rereview = requested("ACCEPTED", false);

        runtimeService().createMessageCorrelation("Message_PetitionEnded").correlateAll();

        assertThat(rereview).isEnded().hasPassed("EndEvent_RereviewEnded");
    }

    @Test
    void endsWhereWhoeverAskedStepsBack() {
        ProcessInstance rereview = requested("ACCEPTED", false);

        runtimeService().createMessageCorrelation("Message_RequestWithdrawn").correlateAll();

        assertThat(rereview).isEnded().hasPassed("EndEvent_RereviewWithdrawn");
        assertThat(ENGINE.calls()).isEmpty();
    }

    private static void decided(ProcessInstance rereview) {
        complete(task("UserTask_InvestigateReview", rereview), withVariables("next", "DRAFT"));
        complete(task("UserTask_DraftReview", rereview));
        complete(task("UserTask_ApproveReview", rereview), withVariables("approved", false));
        complete(task("UserTask_DraftReview", rereview));
        complete(task("UserTask_ApproveReview", rereview), withVariables("approved", true));
        Stub.end(rereview, "review-service");
    }

    private static ProcessInstance requested(String checked, boolean heard) {
        ProcessInstance rereview = ENGINE.start(Map.of(
                "request",
                "复核2",
                "reviewer",
                "jsxf",
                "approver",
                "jsxf",
                "stage",
                "REREVIEW",
                "checked",
                checked,
                "heard",
                heard));
        complete(
                task("UserTask_Wait", Stub.running(rereview, "request-check").get(0)),
                withVariables("checked", checked));
        return rereview;
    }
}
