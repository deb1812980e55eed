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

/** Every path of execution.bpmn. */
class ExecutionModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("execution");

    @Test
    void endsWhenAllIsCarriedOut() {
        ProcessInstance execution = begun();

        record(execution, "DONE");

        assertThat(execution).isEnded().hasPassed("EndEvent_Executed");
        assertThat(ENGINE.calls()).isEmpty();
    }

    @Test
    void staysOpenWhereSomethingRemains() {
        ProcessInstance execution = begun();

        record(execution, "IN_PART");

        assertThat(execution).isWaitingAt("UserTask_RecordExecution");
        assertThat(ENGINE.calls()).isEmpty();
    }

    @Test
    void tellsTheSenderWhereNothingIsCarriedOutAndStaysOpen() {
        ProcessInstance execution = begun();

        record(execution, "NOT");

        assertThat(ENGINE.calls()).containsExactly("tellNotExecuted");
        assertThat(execution).isWaitingAt("UserTask_RecordExecution");
    }

    @Test
    void remindsWhenExecutionIsLateAndLeavesTheTaskOpen() {
        ProcessInstance execution = begun();

        ENGINE.fire(execution, "BoundaryEvent_ExecuteOverdue");

        assertThat(ENGINE.calls()).containsExactly("remindExecuteOverdue");
        assertThat(task("UserTask_RecordExecution", execution)).hasDueDate(ModelEngine.DUE);
    }

    private static ProcessInstance begun() {
        return ENGINE.start(Map.of("responsibleOrgan", "jszj", "sender", "jsxf"));
    }

    private static void record(ProcessInstance execution, String executed) {
        complete(task("UserTask_RecordExecution", execution), withVariables("executed", executed));
    }
}
