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

/** Every path of receipt.bpmn. */
class ReceiptModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("receipt");

    @Test
    void endsWithTheJudgement() {
        ProcessInstance receipt = ENGINE.start(Map.of("bureau", "jszj"));

        complete(task("UserTask_JudgeReceipt", receipt), withVariables("way", "OWN"));

        assertThat(receipt).isEnded().hasPassed("EndEvent_ReceiptJudged");
    }

    @Test
    void remindsWhenThePetitionerWaitsTooLong() {
        ProcessInstance receipt = ENGINE.start(Map.of("bureau", "jszj"));

        ENGINE.fire(receipt, "BoundaryEvent_ReceiptOverdue");

        assertThat(ENGINE.calls()).containsExactly("remindReceiptOverdue");
        assertThat(receipt).hasPassed("EndEvent_ReceiptOverdueReminded").isWaitingAt("UserTask_JudgeReceipt");
        assertThat(task("UserTask_JudgeReceipt", receipt)).hasDueDate(ModelEngine.DUE);
    }
}
