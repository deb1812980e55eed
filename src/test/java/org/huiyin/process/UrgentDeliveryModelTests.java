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

/** Every path of urgent-delivery.bpmn. */
class UrgentDeliveryModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("urgent-delivery");

    @Test
    void isSignedForAtTheDeskWhereItArrived() {
        ProcessInstance office = sent("OFFICE");
        ProcessInstance secretary = sent("SECRETARY");
        ProcessInstance registrar = sent("REGISTRAR");

        complete(task("UserTask_ReadUrgentReport", office));
        complete(task("UserTask_TakeUpUrgentReport", secretary));
        complete(task("UserTask_ReceiveUrgentReport", registrar));

        assertThat(office).isEnded();
        assertThat(secretary).isEnded();
        assertThat(registrar).isEnded();
    }

    @Test
    void isSentOutsideByTheReporterAndItsReceiptPutDown() {
        ProcessInstance outside = sent("OUTSIDE");

        ENGINE.fire(outside, "BoundaryEvent_UrgentSendingOverdue");
        complete(task("UserTask_SendUrgentOutside", outside));
        complete(task("UserTask_RecordUrgentReceipt", outside), withVariables("arrived", true));

        assertThat(outside).isEnded().hasPassed("EndEvent_UrgentReceived");
        assertThat(ENGINE.calls()).containsExactly("remindUrgentSendingOverdue");
    }

    @Test
    void isSentAnewWhereTheRecipientDoesNotHaveIt() {
        ProcessInstance outside = sent("OUTSIDE");

        complete(task("UserTask_SendUrgentOutside", outside));
        ENGINE.fire(outside, "BoundaryEvent_UrgentReceiptOverdue");
        complete(task("UserTask_RecordUrgentReceipt", outside), withVariables("arrived", false));

        assertThat(outside).isWaitingAt("UserTask_SendUrgentOutside").hasNotPassed("EndEvent_UrgentReceived");
        assertThat(ENGINE.calls()).containsExactly("remindUrgentReceiptOverdue");
    }

    private static ProcessInstance sent(String desk) {
        return ENGINE.start(Map.of("reporter", "jsxf", "recipient", "jsgov", "delivery", "紧急1-1-1", "desk", desk));
    }
}
