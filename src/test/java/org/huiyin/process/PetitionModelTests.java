package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every path of petition.bpmn. */
class PetitionModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine(
            "petition",
            Bpmn.createExecutableProcess("organ-handling")
                    .camundaHistoryTimeToLiveString("P1D")
                    .startEvent()
                    .userTask("UserTask_Handle")
                    .endEvent()
                    .done());

    @Test
    void goesFromRegistrationToArchive() {
        ProcessInstance petition = registered();

        complete(task("UserTask_SortPetition", petition), withVariables("responsibleOrgan", "jszj"));
        complete(task("UserTask_TellDirection", petition));
        ProcessInstance handling = calledBy(petition);
        complete(task("UserTask_Handle", handling));
        assertThat(petition).isWaitingAt("Timer_ReviewWindowClosed");
        ENGINE.fire(petition, "Timer_ReviewWindowClosed");
        complete(task("UserTask_ArchivePetition", petition));

        assertThat(petition).isEnded().hasPassedInOrder("EndEvent_PetitionSorted", "EndEvent_PetitionArchived");
        assertThat(ENGINE.calls()).isEmpty();
    }

    @Test
    void givesTheOrganThePetitionsNumberAndItsOwnCodeAndNothingElse() {
        ProcessInstance petition = registered();

        complete(task("UserTask_SortPetition", petition), withVariables("responsibleOrgan", "jszj"));
        complete(task("UserTask_TellDirection", petition));

        ProcessInstance handling = calledBy(petition);
        assertThat(handling.getBusinessKey()).isEqualTo(petition.getBusinessKey());
        assertThat(runtimeService().getVariables(handling.getId())).isEqualTo(Map.of("responsibleOrgan", "jszj"));
    }

    @Test
    void remindsWhenSortingIsLateAndLeavesTheTaskOpen() {
        ProcessInstance petition = registered();

        ENGINE.fire(petition, "BoundaryEvent_SortOverdue");

        assertThat(ENGINE.calls()).containsExactly("remindSortOverdue");
        assertThat(petition).hasPassed("EndEvent_SortOverdueReminded").isWaitingAt("UserTask_SortPetition");
        assertThat(task("UserTask_SortPetition", petition)).hasDueDate(ModelEngine.DUE);
    }

    private static ProcessInstance registered() {
        ProcessInstance petition = ENGINE.start(Map.of("bureau", "jsxf"));
        assertThat(petition).isWaitingAt("UserTask_SortPetition");
        return petition;
    }

    private static ProcessInstance calledBy(ProcessInstance petition) {
        return runtimeService()
                .createProcessInstanceQuery()
                .superProcessInstanceId(petition.getId())
                .singleResult();
    }
}
