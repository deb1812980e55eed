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

/** Every path of conference-decision.bpmn. */
class ConferenceDecisionModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("conference-decision");

    @Test
    void goesOnUntilTheOrganHasDoneIt() {
        ProcessInstance decision = issued(true);

        ENGINE.fire(decision, "BoundaryEvent_TrackOverdue");
        complete(task("UserTask_ReportRectification", decision));
        checked(decision, "CONTINUE");
        complete(task("UserTask_ReportRectification", decision));
        checked(decision, "SETTLED");

        assertThat(decision).isEnded().hasPassed("EndEvent_DecisionSettled");
        assertThat(ENGINE.calls()).containsExactly("remindTrackOverdue", "resumeTracking");
    }

    @Test
    void comesBeforeTheConferenceAgain() {
        ProcessInstance decision = issued(false);

        complete(task("UserTask_RecordRectification", decision));
        checked(decision, "RESUBMIT");

        assertThat(decision).isEnded().hasPassed("EndEvent_DecisionResubmitted");
        assertThat(ENGINE.calls()).containsExactly("resubmitMatter");
    }

    @Test
    void isCheckedThoughNothingIsReported() {
        ProcessInstance decision = issued(true);

        ENGINE.tell(decision, "Message_RectificationMissing", Map.of());
        assertThat(decision).isWaitingAt("UserTask_CheckRectification").isNotWaitingAt("UserTask_ReportRectification");
        ENGINE.fire(decision, "BoundaryEvent_CheckRectificationOverdue");
        checked(decision, "CONTINUE");
        complete(task("UserTask_ReportRectification", decision));
        checked(decision, "SETTLED");

        assertThat(decision).isEnded().hasPassed("BoundaryEvent_RectificationMissing");
        assertThat(ENGINE.calls()).containsExactly("remindCheckRectificationOverdue", "resumeTracking");
    }

    private static ProcessInstance issued(boolean reporting) {
        return ENGINE.start(Map.of("decision", "议题1-1", "bureau", "jsxf", "owner", "jszj", "reporting", reporting));
    }

    private static void checked(ProcessInstance decision, String verdict) {
        complete(task("UserTask_CheckRectification", decision), withVariables("verdict", verdict));
    }
}
