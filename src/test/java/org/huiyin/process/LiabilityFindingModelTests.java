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

/** Every path of liability-finding.bpmn. */
class LiabilityFindingModelTests {

    private static final String EXAMINE = LiabilitySteps.EXAMINE;
    private static final String DECIDE = LiabilitySteps.DECIDE;

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("liability-finding", Stub.of("liability-contest"));

    @Test
    void endsWhereNothingIsEstablished() {
        ProcessInstance finding = alleged();

        ENGINE.fire(finding, "BoundaryEvent_ExamineFindingOverdue");
        complete(task(EXAMINE, finding), withVariables("established", false));

        assertThat(finding).isEnded().hasPassed("EndEvent_NotEstablished");
        assertThat(ENGINE.calls()).containsExactly("remindExamineFindingOverdue");
    }

    @Test
    void tellsTheOrganAndEndsWhereItContestsNothing() {
        ProcessInstance finding = alleged();

        complete(task(EXAMINE, finding), withVariables("established", true));
        assertThat(finding).isWaitingAt("CallActivity_LiabilityContest");
        answered(finding, false);

        assertThat(finding).isEnded().hasPassed("EndEvent_FindingStands");
        assertThat(ENGINE.calls()).containsExactly("tellFinding");
    }

    @Test
    void hasAContestDecidedBeforeItEnds() {
        ProcessInstance finding = alleged();

        complete(task(EXAMINE, finding), withVariables("established", true));
        answered(finding, true);
        ENGINE.fire(finding, "BoundaryEvent_DecideContestOverdue");
        complete(task(DECIDE, finding));

        assertThat(finding).isEnded().hasPassed("EndEvent_FindingDecided");
        assertThat(ENGINE.calls()).containsExactly("tellFinding", "remindDecideContestOverdue");
    }

    private static void answered(ProcessInstance finding, boolean contested) {
        complete(
                task("UserTask_Wait", Stub.running(finding, "liability-contest").get(0)),
                withVariables("contested", contested, "decider", "jsxf"));
    }

    private static ProcessInstance alleged() {
        return ENGINE.start(Map.of("finding", "认定1", "bureau", "jsxf", "held", "jszj", "decider", "jsxf"));
    }
}
