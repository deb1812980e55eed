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

class OutsideOrganModelTests {

    private static final String SENDING = "UserTask_RecordSending";
    private static final String RECEIPT = "UserTask_RecordReceipt";
    private static final String RESULT = "UserTask_RecordResult";

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("outside-organ");

    @Test
    void goesFromSendingOverTheReceiptToTheAnswer() {
        ProcessInstance outside = sent();

        step(outside, RECEIPT, "RECEIVED");
        step(outside, RESULT, "ANSWERED_OUTSIDE");

        assertThat(outside).isEnded().hasPassed("EndEvent_OutsideOrganDone");
        assertThat(ENGINE.calls()).containsExactly("resumeChase");
    }

    @Test
    void asksNoMoreOnceTheOrganGoesOnByItsOwnRules() {
        ProcessInstance outside = sent();

        step(outside, RECEIPT, "RECEIVED");
        step(outside, RESULT, "TAKEN_OVER");

        assertThat(outside).isEnded().hasPassed("EndEvent_OutsideOrganDone");
    }

    @Test
    void chasesForTheReceiptAndForTheResult() {
        ProcessInstance outside = sent();

        step(outside, RECEIPT, "SENT");
        step(outside, RECEIPT, "RECEIVED");
        step(outside, RESULT, "RECEIVED");
        step(outside, RESULT, "HANDED_BACK");

        assertThat(outside).isEnded();
        assertThat(ENGINE.calls()).containsExactly("resumeChase", "resumeChase", "resumeChase");
    }

    @Test
    void remindsTheBureauToChaseAndLeavesTheTaskOpen() {
        ProcessInstance outside = sent();

        ENGINE.fire(outside, "BoundaryEvent_ChaseOverdue");

        assertThat(ENGINE.calls()).containsExactly("remindChaseOverdue");
        assertThat(outside).hasPassed("EndEvent_ChaseOverdueReminded").isWaitingAt(RECEIPT);
        assertThat(task(RECEIPT, outside)).hasDueDate(ModelEngine.DUE);
    }

    private static ProcessInstance sent() {
        ProcessInstance outside = ENGINE.start(Map.of("bureau", "jsxf", "responsibleOrgan", "jsfy"));
        step(outside, SENDING, "SENT");
        return outside;
    }

    private static void step(ProcessInstance outside, String task, String outcome) {
        complete(task(task, outside), withVariables("outcome", outcome));
    }
}
