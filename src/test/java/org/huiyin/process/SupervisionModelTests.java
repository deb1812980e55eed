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

/** Every path of supervision.bpmn. */
class SupervisionModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("supervision");

    @Test
    void issuesNothingWithoutAGround() {
        ProcessInstance supervision = proposed();

        ENGINE.fire(supervision, "BoundaryEvent_ConfirmSupervisionOverdue");
        complete(task("UserTask_ConfirmGround", supervision), withVariables("confirmed", false));

        assertThat(supervision)
                .isEnded()
                .hasPassed("EndEvent_SupervisionDismissed")
                .hasNotPassed("UserTask_SignSupervision");
        assertThat(ENGINE.calls()).containsExactly("remindConfirmSupervisionOverdue");
    }

    @Test
    void issuesOnlyWhatALeaderSigned() {
        ProcessInstance supervision = proposed();

        complete(task("UserTask_ConfirmGround", supervision), withVariables("confirmed", true));
        complete(task("UserTask_SignSupervision", supervision), withVariables("signed", false));
        assertThat(ENGINE.calls()).isEmpty();
        complete(task("UserTask_ConfirmGround", supervision), withVariables("confirmed", true));
        complete(task("UserTask_SignSupervision", supervision), withVariables("signed", true));
        assertThat(ENGINE.calls()).containsExactly("issueSupervision");
        complete(task("UserTask_ReplyToSupervision", supervision));
        complete(task("UserTask_VerifyReply", supervision), withVariables("verified", "SETTLED"));

        assertThat(supervision).isEnded().hasPassed("EndEvent_SupervisionSettled");
    }

    @Test
    void asksAgainThenHasACorrectionOrderedThenGoesToTheConference() {
        ProcessInstance supervision = issued();

        complete(task("UserTask_ReplyToSupervision", supervision));
        ENGINE.fire(supervision, "BoundaryEvent_VerifyReplyOverdue");
        complete(task("UserTask_VerifyReply", supervision), withVariables("verified", "AGAIN"));
        ENGINE.fire(supervision, "BoundaryEvent_SupervisionReplyOverdue");
        ENGINE.tell(supervision, "Message_SupervisionReplyMissing", Map.of());
        assertThat(supervision).isWaitingAt("UserTask_VerifyReply").isNotWaitingAt("UserTask_ReplyToSupervision");
        complete(task("UserTask_VerifyReply", supervision), withVariables("verified", "CORRECTION"));
        ENGINE.fire(supervision, "BoundaryEvent_OrderCorrectionOverdue");
        complete(task("UserTask_OrderCorrection", supervision));
        complete(task("UserTask_ReplyToSupervision", supervision));
        complete(task("UserTask_VerifyReply", supervision), withVariables("verified", "CONFERENCE"));

        assertThat(supervision).isEnded().hasPassed("EndEvent_ToConference");
        assertThat(ENGINE.calls())
                .containsExactly(
                        "issueSupervision",
                        "remindVerifyReplyOverdue",
                        "remindSupervisionReplyOverdue",
                        "remindOrderCorrectionOverdue");
    }

    @Test
    void hasTheSuperiorDepartmentOrderTheCorrection() {
        ProcessInstance supervision = issued();

        complete(task("UserTask_ReplyToSupervision", supervision));
        complete(task("UserTask_VerifyReply", supervision), withVariables("verified", "DEPARTMENT"));
        assertThat(supervision).isWaitingAt("UserTask_DepartmentOrders").isNotWaitingAt("UserTask_OrderCorrection");
        complete(task("UserTask_DepartmentOrders", supervision));

        assertThat(supervision).isWaitingAt("UserTask_ReplyToSupervision").hasPassed("EndEvent_DepartmentOrdered");
    }

    @Test
    void findsOutAnewWhereNobodyOrders() {
        ProcessInstance supervision = issued();
        complete(task("UserTask_ReplyToSupervision", supervision));
        complete(task("UserTask_VerifyReply", supervision), withVariables("verified", "CORRECTION"));

        ENGINE.tell(supervision, "Message_SupervisionOrderMissing", Map.of());

        assertThat(supervision)
                .isWaitingAt("UserTask_VerifyReply")
                .isNotWaitingAt("UserTask_OrderCorrection")
                .hasPassed("BoundaryEvent_OrderMissing");
    }

    private static ProcessInstance proposed() {
        return ENGINE.start(Map.of("supervision", "督办1", "bureau", "jsxf", "supervised", "jszj", "superior", "jsgov"));
    }

    private static ProcessInstance issued() {
        ProcessInstance supervision = proposed();
        complete(task("UserTask_ConfirmGround", supervision), withVariables("confirmed", true));
        complete(task("UserTask_SignSupervision", supervision), withVariables("signed", true));
        return supervision;
    }
}
