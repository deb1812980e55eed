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

/** Every path of accusation.bpmn. */
class AccusationModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("accusation");

    @Test
    void answersTheAccuserAtOnceWhereNoCadresAreConcerned() {
        ProcessInstance accusation = approved(false);

        complete(task("UserTask_AnswerAccuser", accusation), withVariables("allAnswered", true));

        assertThat(accusation)
                .isEnded()
                .hasPassed("EndEvent_AccusationHandled", "EndEvent_AccusationAnswered")
                .hasNotPassed("UserTask_NotifyCadreDepartment");
    }

    @Test
    void tellsTheCadreDepartmentBeforeTheAccuser() {
        ProcessInstance accusation = approved(true);
        assertThat(accusation).isWaitingAt("UserTask_NotifyCadreDepartment").isNotWaitingAt("UserTask_AnswerAccuser");

        complete(task("UserTask_NotifyCadreDepartment", accusation));
        complete(task("UserTask_AnswerAccuser", accusation), withVariables("allAnswered", false));

        assertThat(accusation).isWaitingAt("UserTask_AnswerAccuser");
    }

    @Test
    void goesBackToHandlingWhenTheLeaderReturnsTheFindings() {
        ProcessInstance accusation = handled(false);

        complete(task("UserTask_ApproveFindings", accusation), withVariables("findingsApproved", false));

        assertThat(accusation).isWaitingAt("UserTask_HandleAccusation");
    }

    @Test
    void remindsWhenTheAccusationIsLateAndLeavesTheTaskOpen() {
        ProcessInstance accusation = begun();

        ENGINE.fire(accusation, "BoundaryEvent_AccusationOverdue");

        assertThat(ENGINE.calls()).containsExactly("remindAccusationOverdue");
        assertThat(accusation).hasPassed("EndEvent_AccusationOverdueReminded").isWaitingAt("UserTask_HandleAccusation");
        assertThat(task("UserTask_HandleAccusation", accusation)).hasDueDate(ModelEngine.DUE);
    }

    private static ProcessInstance begun() {
        return ENGINE.start(Map.of("responsibleOrgan", "jszj", "sender", "jsxf"));
    }

    private static ProcessInstance handled(boolean cadres) {
        ProcessInstance accusation = begun();
        complete(task("UserTask_HandleAccusation", accusation), withVariables("cadres", cadres));
        return accusation;
    }

    private static ProcessInstance approved(boolean cadres) {
        ProcessInstance accusation = handled(cadres);
        complete(task("UserTask_ApproveFindings", accusation), withVariables("findingsApproved", true));
        return accusation;
    }
}
