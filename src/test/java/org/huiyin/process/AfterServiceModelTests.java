package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every path of after-service.bpmn. */
class AfterServiceModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine(
            "after-service",
            Stub.of("evaluation"),
            Stub.of("execution"),
            Stub.of("completion-report"),
            Stub.of("correction"));

    @Test
    void endsOnlyWhenEvaluationWindowExecutionAndReportHaveClosed() {
        ProcessInstance after = served("SUPPORTED", true, true);

        Stub.end(after, "evaluation");
        Stub.end(after, "execution");
        ENGINE.fire(after, "Timer_ReviewWindowClosed");
        assertThat(after).isNotEnded();
        Stub.end(after, "completion-report");

        assertThat(after).isEnded().hasPassed("EndEvent_AllClosed");
        assertThat(ENGINE.calls()).containsExactly("beginAfterService", "lookAtReviews");
    }

    @Test
    void waitsForTheEvaluationAloneWhereNothingElseIsOwed() {
        ProcessInstance after = served("SUGGESTION_ANSWERED", false, false);

        Stub.end(after, "evaluation");

        assertThat(after)
                .isEnded()
                .hasNotPassed("Timer_ReviewWindowClosed", "CallActivity_Execution", "CallActivity_CompletionReport");
    }

    @Test
    void leavesTheOldWindowToTheCorrectionThatWasServedAnew() {
        ProcessInstance after = served("NOT_SUPPORTED", false, true);
        Stub.end(after, "evaluation");

        tell("Message_CorrectionBegun");
        tell("Message_OpinionServedAnew");
        assertThat(after).isNotEnded().hasPassed("Message_OpinionServedAnew");
        Stub.end(after, "correction");

        assertThat(after).isEnded().hasPassed("EndEvent_CorrectionEnded").hasNotPassed("Timer_ReviewWindowClosed");
    }

    @Test
    void waitsForReviewsThatGoOnAfterTheWindow() {
        ProcessInstance after = served("NOT_SUPPORTED", false, true);
        Stub.end(after, "evaluation");

        runtimeService().setVariable(after.getId(), "reviewsOpen", true);
        tell(after, "Message_ReviewRequestedByAll");
        assertThat(after).isWaitingAt("Message_RemedyClosed");
        runtimeService().setVariable(after.getId(), "reviewsOpen", false);
        tell(after, "Message_RemedyClosed");

        assertThat(after).isEnded().hasNotPassed("Timer_ReviewWindowClosed");
        assertThat(ENGINE.calls()).containsExactly("beginAfterService", "lookAtReviews", "lookAtReviews");
    }

    @Test
    void correctsAnOpinionMoreThanOnce() {
        ProcessInstance after = served("NOT_SUPPORTED", false, true);

        tell("Message_CorrectionBegun");
        tell("Message_CorrectionBegun");

        assertThat(Stub.running(after, "correction")).hasSize(2);
    }

    @Test
    void givesEachCalledModelNoMoreThanItNeeds() {
        ProcessInstance after = served("SUPPORTED", true, true);

        assertThat(variables(after, "evaluation")).isEqualTo(Map.of("receiver", "dhxf"));
        assertThat(variables(after, "execution")).isEqualTo(Map.of("responsibleOrgan", "jszj", "sender", "jsxf"));
        assertThat(variables(after, "completion-report"))
                .isEqualTo(Map.of("responsibleOrgan", "jszj", "assigner", "jssjw"));
    }

    private static ProcessInstance served(String outcome, boolean assigned, boolean reviewable) {
        return ENGINE.start(Map.of(
                "responsibleOrgan",
                "jszj",
                "sender",
                "jsxf",
                "receiver",
                "dhxf",
                "assigned",
                assigned,
                "assigner",
                "jssjw",
                "outcome",
                outcome,
                "reviewable",
                reviewable,
                "reviewsOpen",
                false));
    }

    private static void tell(ProcessInstance after, String message) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceId(after.getId())
                .correlate();
    }

    private static void tell(String message) {
        runtimeService().createMessageCorrelation(message).correlateAll();
    }

    private static Map<String, Object> variables(ProcessInstance caller, String model) {
        return runtimeService().getVariables(Stub.running(caller, model).get(0).getId());
    }
}
