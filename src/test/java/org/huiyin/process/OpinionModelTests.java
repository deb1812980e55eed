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

/** Every path of opinion.bpmn. */
class OpinionModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("opinion", Stub.of("service"), Stub.of("hearing"));

    @Test
    void goesFromInvestigationToService() {
        ProcessInstance opinion = begun();

        investigate(opinion, true);
        draft(opinion, false, false);
        decide(opinion, "UserTask_ApproveOpinion", true);
        Stub.end(opinion, "service");

        assertThat(opinion).isEnded().hasPassed("EndEvent_OpinionIssued", "EndEvent_OpinionServed");
        assertThat(ENGINE.calls()).containsExactly("issueOpinion");
    }

    @Test
    void investigatesOnUntilAllIsEstablished() {
        ProcessInstance opinion = begun();

        investigate(opinion, false);
        assertThat(opinion).isWaitingAt("UserTask_Investigate");
        investigate(opinion, true);

        assertThat(opinion).isWaitingAt("UserTask_DraftOpinion");
    }

    @Test
    void investigatesOnAfterAHearing() {
        ProcessInstance opinion = begun();

        complete(task("UserTask_Investigate", opinion), withVariables("investigated", false, "hearing", "HANDLE"));
        Stub.end(opinion, "hearing");

        assertThat(opinion).isWaitingAt("UserTask_Investigate");
    }

    @Test
    void checksLegalityBeforeTheLeaderWhereAsked() {
        ProcessInstance opinion = begun();
        investigate(opinion, true);

        draft(opinion, true, false);
        decide(opinion, "UserTask_CheckLegality", false);
        assertThat(opinion).isWaitingAt("UserTask_DraftOpinion");
        draft(opinion, true, false);
        decide(opinion, "UserTask_CheckLegality", true);

        assertThat(opinion).isWaitingAt("UserTask_ApproveOpinion");
    }

    @Test
    void laysGraveMattersBeforeTheChief() {
        ProcessInstance opinion = begun();
        investigate(opinion, true);

        draft(opinion, false, true);
        decide(opinion, "UserTask_ApproveOpinion", true);
        decide(opinion, "UserTask_SignOpinion", false);
        assertThat(opinion).isWaitingAt("UserTask_DraftOpinion").hasNotPassed("ServiceTask_IssueOpinion");
        draft(opinion, false, true);
        decide(opinion, "UserTask_ApproveOpinion", true);
        decide(opinion, "UserTask_SignOpinion", true);

        assertThat(opinion).hasPassed("ServiceTask_IssueOpinion");
    }

    @Test
    void goesBackToDraftingWhenTheLeaderReturnsTheOpinion() {
        ProcessInstance opinion = begun();
        investigate(opinion, true);
        draft(opinion, false, true);

        decide(opinion, "UserTask_ApproveOpinion", false);

        assertThat(opinion).isWaitingAt("UserTask_DraftOpinion").hasNotPassed("UserTask_SignOpinion");
    }

    @Test
    void remindsWhenHandlingIsLateAndLeavesTheTaskOpen() {
        ProcessInstance opinion = begun();

        ENGINE.fire(opinion, "BoundaryEvent_HandleOverdue");

        assertThat(ENGINE.calls()).containsExactly("remindHandleOverdue");
        assertThat(opinion).hasPassed("EndEvent_HandleOverdueReminded").isWaitingAt("UserTask_Investigate");
        assertThat(task("UserTask_Investigate", opinion)).hasDueDate(ModelEngine.DUE);
    }

    private static ProcessInstance begun() {
        ProcessInstance opinion = ENGINE.start(Map.of("responsibleOrgan", "jszj", "sender", "jsxf"));
        assertThat(opinion).isWaitingAt("UserTask_Investigate");
        return opinion;
    }

    private static void investigate(ProcessInstance opinion, boolean ended) {
        complete(task("UserTask_Investigate", opinion), withVariables("investigated", ended, "hearing", "NONE"));
    }

    private static void draft(ProcessInstance opinion, boolean legalCheck, boolean grave) {
        complete(task("UserTask_DraftOpinion", opinion), withVariables("legalCheck", legalCheck, "grave", grave));
    }

    private static void decide(ProcessInstance opinion, String rung, boolean passed) {
        complete(task(rung, opinion), withVariables("opinionApproved", passed));
    }
}
