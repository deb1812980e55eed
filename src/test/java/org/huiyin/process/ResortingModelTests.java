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

/** Every path of resorting.bpmn. */
class ResortingModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("resorting");

    @Test
    void sendsItOnAndTellsTheNewDirection() {
        ProcessInstance resorting = begun();

        complete(task("UserTask_ResortPetition", resorting), withVariables("way", "HANDLE"));
        complete(task("UserTask_TellDirection", resorting));

        assertThat(resorting).isEnded().hasPassedInOrder("EndEvent_Resorted", "EndEvent_ResortingDone");
        assertThat(ENGINE.calls()).containsExactly("receiveHandedBack");
    }

    @Test
    void leavesTheTellingToASortingThatBeginsAnew() {
        ProcessInstance resorting = begun();

        complete(task("UserTask_ResortPetition", resorting), withVariables("way", "SORT"));

        assertThat(resorting).isEnded().hasNotPassed("UserTask_TellDirection");
    }

    @Test
    void remindsWhenItIsLate() {
        ProcessInstance resorting = begun();

        ENGINE.fire(resorting, "BoundaryEvent_ResortOverdue");

        assertThat(ENGINE.calls()).containsExactly("receiveHandedBack", "remindResortOverdue");
        assertThat(resorting).hasPassed("EndEvent_ResortOverdueReminded").isWaitingAt("UserTask_ResortPetition");
    }

    private static ProcessInstance begun() {
        return ENGINE.start(Map.of("bureau", "jsxf", "receiver", "jsxf", "responsibleOrgan", "jszj"));
    }
}
