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

/** Every path of backlog.bpmn. */
class BacklogModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("backlog");

    @Test
    void goesFromTheListToTheVerifiedResolution() {
        ProcessInstance backlog = planned();

        ENGINE.fire(backlog, "BoundaryEvent_MilestoneOverdue");
        complete(task("UserTask_ReportMilestone", backlog));
        complete(task("UserTask_ReportMilestone", backlog), withVariables("milestonesLeft", false));
        complete(task("UserTask_ReportResolution", backlog));
        ENGINE.fire(backlog, "BoundaryEvent_BacklogVerifyOverdue");
        complete(task("UserTask_VerifyResolution", backlog), withVariables("resolved", true));

        assertThat(backlog).isEnded().hasPassed("EndEvent_BacklogClosed");
        assertThat(ENGINE.calls())
                .containsExactly(
                        "nextMilestone",
                        "remindMilestoneOverdue",
                        "nextMilestone",
                        "nextMilestone",
                        "remindBacklogVerifyOverdue");
    }

    @Test
    void endsWhereverItStandsOnceTheMatterIsTakenOffTheList() {
        ProcessInstance backlog = planned();

        ENGINE.tell(backlog, "Message_BacklogWithdrawn", Map.of());

        assertThat(backlog).isEnded().hasPassed("EndEvent_BacklogEnded").hasNotPassed("EndEvent_BacklogClosed");
    }

    @Test
    void goesOnWaitingForTheLeaderOnceTheyAreReminded() {
        ProcessInstance backlog = begun();

        ENGINE.fire(backlog, "BoundaryEvent_AcceptLeadOverdue");

        assertThat(backlog).isWaitingAt("UserTask_AcceptLead");
        assertThat(ENGINE.calls()).containsExactly("remindAcceptLeadOverdue");
    }

    @Test
    void returnsPlansAndBeginsAnewWhereNothingIsResolved() {
        ProcessInstance backlog = listed();

        complete(task("UserTask_DrawPlan", backlog));
        complete(task("UserTask_SignPlan", backlog), withVariables("signed", false));
        ENGINE.fire(backlog, "BoundaryEvent_BacklogOverdue");
        signed(backlog, false);
        complete(task("UserTask_ReportResolution", backlog));
        complete(task("UserTask_VerifyResolution", backlog), withVariables("resolved", false));

        assertThat(backlog).isWaitingAt("UserTask_DrawPlan");
        assertThat(ENGINE.calls()).containsExactly("remindBacklogOverdue", "nextMilestone");
    }

    private static ProcessInstance begun() {
        return ENGINE.start(Map.of("backlog", "积案1", "bureau", "jsxf", "leadOrgan", "jsgov", "responsible", "jszj"));
    }

    private static ProcessInstance listed() {
        ProcessInstance backlog = begun();
        complete(task("UserTask_AcceptLead", backlog));
        return backlog;
    }

    private static ProcessInstance planned() {
        ProcessInstance backlog = listed();
        signed(backlog, true);
        return backlog;
    }

    private static void signed(ProcessInstance backlog, boolean milestones) {
        complete(task("UserTask_DrawPlan", backlog));
        complete(task("UserTask_SignPlan", backlog), withVariables("signed", true, "milestonesLeft", milestones));
    }
}
