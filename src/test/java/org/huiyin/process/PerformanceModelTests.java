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

/** Every path of performance.bpmn. */
class PerformanceModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("performance");

    @Test
    void endsWhenEverybodyHasTheAnswer() {
        ProcessInstance performance = drafted();
        complete(task("UserTask_ApproveAnswer", performance), withVariables("answerApproved", true));

        complete(task("UserTask_ServeAnswer", performance), withVariables("allServed", false));
        complete(task("UserTask_ServeAnswer", performance), withVariables("allServed", true));

        assertThat(performance).isEnded().hasPassed("EndEvent_AnswerServed", "EndEvent_PerformanceEnded");
    }

    @Test
    void goesBackToDraftingButNotToPerformingWhenTheLeaderReturnsTheAnswer() {
        ProcessInstance performance = drafted();

        complete(task("UserTask_ApproveAnswer", performance), withVariables("answerApproved", false));

        assertThat(performance).isWaitingAt("UserTask_DraftAnswer").isNotWaitingAt("UserTask_Perform");
    }

    @Test
    void remindsWhenTheApprovedAnswerIsNotServedInTime() {
        ProcessInstance performance = drafted();
        complete(task("UserTask_ApproveAnswer", performance), withVariables("answerApproved", true));

        ENGINE.fire(performance, "BoundaryEvent_PerformOverdue");

        assertThat(performance).hasPassed("EndEvent_PerformOverdueReminded").isWaitingAt("UserTask_ServeAnswer");
        assertThat(task("UserTask_ServeAnswer", performance)).hasDueDate(ModelEngine.DUE);
    }

    @Test
    void remindsWhenTheDutyIsLateAndLeavesTheTaskOpen() {
        ProcessInstance performance = begun();

        ENGINE.fire(performance, "BoundaryEvent_PerformOverdue");

        assertThat(ENGINE.calls()).containsExactly("remindPerformOverdue");
        assertThat(performance).hasPassed("EndEvent_PerformOverdueReminded").isWaitingAt("UserTask_Perform");
        assertThat(task("UserTask_Perform", performance)).hasDueDate(ModelEngine.DUE);
    }

    private static ProcessInstance begun() {
        return ENGINE.start(Map.of("responsibleOrgan", "jszj", "sender", "jsxf"));
    }

    private static ProcessInstance drafted() {
        ProcessInstance performance = begun();
        complete(task("UserTask_Perform", performance));
        complete(task("UserTask_DraftAnswer", performance));
        return performance;
    }
}
