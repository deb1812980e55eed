package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every path of petition.bpmn. */
class PetitionModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine(
            "petition",
            called("sorting"),
            called("receipt"),
            called("resorting"),
            called("joining"),
            called("organ-handling"),
            called("outside-organ"),
            called("after-service"));

    @Test
    void goesFromRegistrationToArchive() {
        ProcessInstance petition = begun("SORT");

        done(petition, "sorting", Map.of("way", "HANDLE", "responsibleOrgan", "jszj", "assigned", false));
        done(petition, "organ-handling", Map.of("outcome", "SUPPORTED"));
        done(petition, "after-service", Map.of());
        complete(task("UserTask_ArchivePetition", petition));

        assertThat(petition).isEnded().hasPassed("EndEvent_PetitionArchived");
        assertThat(ENGINE.calls()).isEmpty();
    }

    @Test
    void givesTheOrganItsPetitionItsSenderAndWhetherItMustReport() {
        ProcessInstance petition = begun("SORT");

        done(petition, "sorting", Map.of("way", "HANDLE", "responsibleOrgan", "jszj", "assigned", true));

        Task handling = open(petition, "organ-handling");
        ProcessInstance called = runtimeService()
                .createProcessInstanceQuery()
                .processInstanceId(handling.getProcessInstanceId())
                .singleResult();
        assertThat(called.getBusinessKey()).isEqualTo(petition.getBusinessKey());
        assertThat(runtimeService().getVariables(called.getId()))
                .containsAllEntriesOf(
                        Map.of("responsibleOrgan", "jszj", "sender", "jsxf", "assigned", true, "assigner", "jsxf"))
                .containsEntry("path", null)
                .hasSize(5);
    }

    @Test
    void takesTheReportToWhoeverAssignedAndComesBackToTheBureauItself() {
        ProcessInstance petition = begun("SORT");
        done(petition, "sorting", Map.of("way", "HANDLE", "responsibleOrgan", "jszj", "assigned", false));

        done(
                petition,
                "organ-handling",
                Map.of("outcome", "SUPPORTED", "assigned", true, "assigner", "jszj", "sender", "jszj"));

        ProcessInstance after = runtimeService()
                .createProcessInstanceQuery()
                .processInstanceId(open(petition, "after-service").getProcessInstanceId())
                .singleResult();
        assertThat(runtimeService().getVariables(after.getId()))
                .containsEntry("assigner", "jszj")
                .containsEntry("sender", "jsxf")
                .containsEntry("assigned", true);
    }

    @Test
    void letsAnOrganJudgeWhatItReceivedItself() {
        ProcessInstance petition = begun("JUDGE");

        done(petition, "receipt", Map.of("way", "CLOSED"));

        assertThat(petition).isWaitingAt("UserTask_ArchivePetition").hasPassed("CallActivity_Receipt");
    }

    @Test
    void letsTheBureauFollowAnOrganOutside() {
        ProcessInstance petition = begun("SORT");

        done(petition, "sorting", Map.of("way", "OUTSIDE", "responsibleOrgan", "jsgd", "assigned", false));
        done(petition, "outside-organ", Map.of("outcome", "ANSWERED_OUTSIDE"));

        assertThat(petition).isWaitingAt("CallActivity_AfterService");
    }

    @Test
    void archivesWhatTheOrganOutsideDealsWithByItsOwnRules() {
        ProcessInstance petition = begun("SORT");

        done(petition, "sorting", Map.of("way", "OUTSIDE", "responsibleOrgan", "jsjw", "assigned", false));
        done(petition, "outside-organ", Map.of("outcome", "TAKEN_OVER"));

        assertThat(petition).isWaitingAt("UserTask_ArchivePetition").hasNotPassed("CallActivity_AfterService");
    }

    @Test
    void sendsOnWhatCameBack() {
        ProcessInstance petition = begun("SORT");

        done(petition, "sorting", Map.of("way", "HANDLE", "responsibleOrgan", "jszj", "assigned", false));
        done(petition, "organ-handling", Map.of("outcome", "HANDED_BACK"));
        done(petition, "resorting", Map.of("way", "HANDLE", "responsibleOrgan", "jsjy", "assigned", false));

        assertThat(petition).isWaitingAt("CallActivity_OrganHandling");
        assertThat(runtimeService().getVariable(petition.getId(), "responsibleOrgan"))
                .isEqualTo("jsjy");
    }

    @Test
    void waitsForTheMainPetition() {
        ProcessInstance petition = begun("SORT");

        done(petition, "sorting", Map.of("way", "JOINED"));
        done(petition, "joining", Map.of("way", "CLOSED", "bureau", "jsxf"));

        assertThat(petition).isWaitingAt("UserTask_ArchivePetition").hasPassed("CallActivity_Joining");
    }

    @Test
    void archivesWhatEndsOnTheWay() {
        ProcessInstance petition = begun("SORT");

        tell(petition, "Message_PetitionEnded");
        complete(task("UserTask_ArchiveEnded", petition));

        assertThat(petition).isEnded().hasPassed("EndEvent_EndedArchived");
    }

    @Test
    void makesWayWhereWhatWasAgreedIsNotPerformed() {
        ProcessInstance petition = begun("SORT");

        tell(petition, "Message_PetitionEnded");
        tell(petition, "Message_TakenUpAgain");

        assertThat(petition).isEnded().hasPassed("EndEvent_TakenUpAgain").hasNotPassed("EndEvent_EndedArchived");
    }

    @Test
    void beginsAnewWhereJoinedPetitionsWait() {
        ProcessInstance petition = begun("SORT");

        tell(petition, "Message_PetitionJoined");

        assertThat(petition).isEnded().hasPassed("EndEvent_JoinedLater");
        assertThat(ENGINE.calls()).containsExactly("awaitMain");
    }

    private static ProcessInstance begun(String way) {
        return ENGINE.start(new HashMap<>(Map.of("bureau", "jsxf", "receiver", "jsxf", "way", way)));
    }

    private static void done(ProcessInstance petition, String model, Map<String, Object> results) {
        complete(open(petition, model), new HashMap<>(results));
    }

    private static Task open(ProcessInstance petition, String model) {
        ProcessInstance called = runtimeService()
                .createProcessInstanceQuery()
                .superProcessInstanceId(petition.getId())
                .processDefinitionKey(model)
                .singleResult();
        return task("UserTask_Work", called);
    }

    private static void tell(ProcessInstance petition, String message) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceId(petition.getId())
                .correlate();
    }

    private static BpmnModelInstance called(String model) {
        return Bpmn.createExecutableProcess(model)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("UserTask_Work")
                .endEvent()
                .done();
    }
}
