package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.jobQuery;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every path of organ-handling.bpmn. */
class OrganHandlingModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("organ-handling");

    @Test
    void goesFromReceiptToServiceOfTheOpinion() {
        ProcessInstance handling = received();

        accept(handling);
        complete(task("UserTask_Investigate", handling));
        complete(task("UserTask_DraftOpinion", handling));
        complete(task("UserTask_ApproveOpinion", handling), withVariables("opinionApproved", true));
        complete(task("UserTask_RecordService", handling));

        assertThat(handling).isEnded().hasPassed("EndEvent_OpinionIssued", "EndEvent_OpinionServed");
        assertThat(ENGINE.calls()).containsExactly("issueOpinion");
    }

    @Test
    void goesBackToDraftingWhenTheLeaderReturnsTheOpinion() {
        ProcessInstance handling = received();
        accept(handling);
        complete(task("UserTask_Investigate", handling));
        complete(task("UserTask_DraftOpinion", handling));

        complete(task("UserTask_ApproveOpinion", handling), withVariables("opinionApproved", false));

        assertThat(handling).isWaitingAt("UserTask_DraftOpinion").hasNotPassed("ServiceTask_IssueOpinion");
    }

    @Test
    void remindsWhenTheNoticeIsLateAndLeavesTheTaskOpen() {
        ProcessInstance handling = received();

        ENGINE.fire(handling, "BoundaryEvent_NoticeOverdue");

        assertThat(ENGINE.calls()).containsExactly("remindNoticeOverdue");
        assertThat(handling).hasPassed("EndEvent_NoticeOverdueReminded").isWaitingAt("UserTask_ConfirmCompetence");
        assertThat(task("UserTask_ConfirmCompetence", handling)).hasDueDate(ModelEngine.DUE);
    }

    @Test
    void remindsWhenHandlingIsLateAndLeavesTheTaskOpen() {
        ProcessInstance handling = received();
        accept(handling);

        ENGINE.fire(handling, "BoundaryEvent_HandleOverdue");

        assertThat(ENGINE.calls()).containsExactly("remindHandleOverdue");
        assertThat(handling).hasPassed("EndEvent_HandleOverdueReminded").isWaitingAt("UserTask_Investigate");
        assertThat(task("UserTask_Investigate", handling)).hasDueDate(ModelEngine.DUE);
    }

    @Test
    void stopsTheNoticesTimerOnceTheNoticeIsGiven() {
        ProcessInstance handling = received();

        accept(handling);

        assertThat(handling).isWaitingAt("UserTask_Investigate");
        assertThat(jobQuery()
                        .processInstanceId(handling.getId())
                        .activityId("BoundaryEvent_NoticeOverdue")
                        .count())
                .isZero();
    }

    private static ProcessInstance received() {
        ProcessInstance handling = ENGINE.start(Map.of("responsibleOrgan", "jszj"));
        assertThat(handling).isWaitingAt("UserTask_ConfirmCompetence");
        return handling;
    }

    private static void accept(ProcessInstance handling) {
        complete(task("UserTask_ConfirmCompetence", handling));
        complete(task("UserTask_DecideRoute", handling));
        complete(task("UserTask_GiveNotice", handling));
    }
}
