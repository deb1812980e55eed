package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every path of sorting.bpmn. */
class SortingModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("sorting");

    @ParameterizedTest
    @ValueSource(strings = {"HANDLE", "OUTSIDE", "TRANSFERRED", "JOINED"})
    void tellsTheDirectionOfWhatGoesAway(String way) {
        ProcessInstance sorting = begun();

        sorted(sorting, way);
        complete(task("UserTask_TellDirection", sorting));

        assertThat(sorting).isEnded().hasPassedInOrder("EndEvent_PetitionSorted", "EndEvent_SortingDone");
    }

    @Test
    void tellsNothingMoreOfWhatTheBureauHandlesItself() {
        ProcessInstance sorting = begun();

        sorted(sorting, "OWN");

        assertThat(sorting).isEnded().hasNotPassed("UserTask_TellDirection");
    }

    @Test
    void keepsSortingOpenUntilThePetitionerIsAnswered() {
        ProcessInstance sorting = begun();

        sorted(sorting, "CLOSED");
        assertThat(sorting).isWaitingAt("UserTask_AnswerPetitioner");
        complete(task("UserTask_AnswerPetitioner", sorting));

        assertThat(sorting).isEnded().hasNotPassed("UserTask_TellDirection");
    }

    @Test
    void letsALowerBureauSort() {
        ProcessInstance sorting = begun();

        complete(task("UserTask_SortPetition", sorting), withVariables("way", "LOWER", "responsibleOrgan", "dhxf"));

        assertThat(ENGINE.calls()).containsExactly("passToLowerBureau");
        assertThat(sorting).isWaitingAt("UserTask_SortPetition");
    }

    @Test
    void sortsByTheInstruction() {
        ProcessInstance sorting = begun();

        complete(task("UserTask_SortPetition", sorting), withVariables("way", "PROPOSE", "decider", "jsgov"));
        complete(task("UserTask_RecordInstruction", sorting));

        assertThat(sorting).isWaitingAt("UserTask_SortPetition");
    }

    @Test
    void remindsWhenSortingOrTheChainIsLate() {
        ProcessInstance sorting = begun();

        ENGINE.fire(sorting, "BoundaryEvent_SortOverdue");
        ENGINE.fire(sorting, "BoundaryEvent_ChainOverdue");

        assertThat(ENGINE.calls()).containsExactly("remindSortOverdue", "remindChainOverdue");
        assertThat(sorting)
                .hasPassed("EndEvent_SortOverdueReminded", "EndEvent_ChainOverdueReminded")
                .isWaitingAt("UserTask_SortPetition");
        assertThat(task("UserTask_SortPetition", sorting)).hasDueDate(ModelEngine.DUE);
    }

    private static ProcessInstance begun() {
        return ENGINE.start(new HashMap<>(Map.of("bureau", "jsxf", "receiver", "jsxf")));
    }

    private static void sorted(ProcessInstance sorting, String way) {
        complete(task("UserTask_SortPetition", sorting), withVariables("way", way));
    }
}
