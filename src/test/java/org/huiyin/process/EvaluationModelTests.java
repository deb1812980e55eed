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

/** Every path of evaluation.bpmn. */
class EvaluationModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("evaluation");

    @Test
    void waitsForWhoeverWasInvited() {
        ProcessInstance evaluation = ENGINE.start(Map.of("receiver", "jsxf"));

        complete(task("UserTask_InviteEvaluation", evaluation), withVariables("invited", true));
        assertThat(evaluation).isWaitingAt("Gateway_Evaluation");
        ENGINE.fire(evaluation, "Timer_EvaluationClosed");

        assertThat(evaluation).isEnded();
        assertThat(ENGINE.calls()).containsExactly("closeEvaluation");
    }

    @Test
    void waitsUntilEverybodyHasRated() {
        ProcessInstance evaluation = ENGINE.start(Map.of("receiver", "jsxf"));

        complete(task("UserTask_InviteEvaluation", evaluation), withVariables("invited", true));
        ENGINE.tell(evaluation, "Message_Evaluated", Map.of("allEvaluated", false));
        assertThat(evaluation).isWaitingAt("Gateway_Evaluation");
        ENGINE.tell(evaluation, "Message_Evaluated", Map.of("allEvaluated", true));

        assertThat(evaluation).isEnded();
        assertThat(ENGINE.calls()).containsExactly("closeEvaluation");
    }

    @Test
    void waitsForNobodyWhereNothingMoreCanBeSaid() {
        ProcessInstance evaluation = ENGINE.start(Map.of("receiver", "jsxf"));

        complete(task("UserTask_InviteEvaluation", evaluation), withVariables("invited", false));

        assertThat(evaluation).isEnded().hasNotPassed("ServiceTask_CloseEvaluation");
    }
}
