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

/** Every path of correction.bpmn. */
class CorrectionModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("correction", Stub.of("service"), Stub.of("execution"));

    @Test
    void servesTheCorrectionAnewAndWaitsForItsOwnWindow() {
        ProcessInstance correction = begun(false);

        approve(correction, "RETURNED");
        assertThat(correction).isWaitingAt("UserTask_DraftCorrection");
        approve(correction, "APPROVED");
        Stub.end(correction, "service");
        assertThat(correction).isWaitingAt("Gateway_ReviewWindow");
        ENGINE.fire(correction, "Timer_CorrectedWindowClosed");

        assertThat(correction).isEnded().hasPassed("EndEvent_Corrected");
        assertThat(ENGINE.calls()).containsExactly("issueCorrection", "reopenReviewWindow");
    }

    @Test
    void carriesOutWhatTheCorrectionSupports() {
        ProcessInstance correction = begun(true);

        approve(correction, "APPROVED");
        Stub.end(correction, "service");
        ENGINE.fire(correction, "Timer_CorrectedWindowClosed");
        assertThat(correction).isNotEnded();
        Stub.end(correction, "execution");

        assertThat(correction).isEnded().hasPassed("CallActivity_Execution");
    }

    @Test
    void leavesItsWindowToTheNextCorrection() {
        ProcessInstance correction = begun(false);

        approve(correction, "APPROVED");
        Stub.end(correction, "service");
        runtimeService().createMessageCorrelation("Message_OpinionServedAnew").correlateAll();

        assertThat(correction).isEnded().hasNotPassed("Timer_CorrectedWindowClosed");
    }

    @Test
    void leavesTheOpinionAsItIsWhereTheLeaderDropsTheCorrection() {
        ProcessInstance correction = begun(false);

        approve(correction, "DROPPED");

        assertThat(correction).isEnded().hasPassed("EndEvent_OpinionUpheld");
        assertThat(ENGINE.calls()).isEmpty();
    }

    private static ProcessInstance begun(boolean toExecute) {
        return ENGINE.start(Map.of("responsibleOrgan", "jszj", "sender", "jsxf", "toExecute", toExecute));
    }

    private static void approve(ProcessInstance correction, String decision) {
        complete(task("UserTask_DraftCorrection", correction));
        complete(task("UserTask_ApproveCorrection", correction), withVariables("correction", decision));
    }
}
