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

class InstructionModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("instruction");

    @Test
    void endsWhenTheAnswerIsAccepted() {
        ProcessInstance instruction = given();

        complete(task("UserTask_ReplyToInstruction", instruction));
        complete(task("UserTask_NoteReply", instruction), withVariables("accepted", true));

        assertThat(instruction).isEnded().hasPassedInOrder("EndEvent_Replied", "EndEvent_InstructionClosed");
    }

    @Test
    void asksAgainUntilTheAnswerIsAccepted() {
        ProcessInstance instruction = given();

        complete(task("UserTask_ReplyToInstruction", instruction));
        complete(task("UserTask_NoteReply", instruction), withVariables("accepted", false));
        complete(task("UserTask_ReplyToInstruction", instruction));
        complete(task("UserTask_NoteReply", instruction), withVariables("accepted", true));

        assertThat(instruction).isEnded();
    }

    @Test
    void remindsWhenTheAnswerIsLateAndLeavesTheTaskOpen() {
        ProcessInstance instruction = given();

        ENGINE.fire(instruction, "BoundaryEvent_InstructionOverdue");

        assertThat(ENGINE.calls()).containsExactly("remindInstructionOverdue");
        assertThat(instruction)
                .hasPassed("EndEvent_InstructionOverdueReminded")
                .isWaitingAt("UserTask_ReplyToInstruction");
        assertThat(task("UserTask_ReplyToInstruction", instruction)).hasDueDate(ModelEngine.DUE);
    }

    private static ProcessInstance given() {
        return ENGINE.start(Map.of("bureau", "jsxf", "decider", "jsgov"));
    }
}
