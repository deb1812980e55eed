package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every path of redo.bpmn. */
class RedoModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("redo", Stub.of("service"));

    @Test
    void comparesApprovesServesAndWaitsForAnotherWindow() {
        ProcessInstance redo = ordered();

        complete(task("UserTask_RedraftOpinion", redo));
        complete(task("UserTask_CompareOpinions", redo), withVariables("approved", false));
        complete(task("UserTask_RedraftOpinion", redo));
        complete(task("UserTask_CompareOpinions", redo), withVariables("approved", true));
        complete(task("UserTask_ApproveRedraft", redo), withVariables("approved", false));
        ENGINE.fire(redo, "BoundaryEvent_RedoOverdue");
        served(redo);
        ENGINE.fire(redo, "Timer_RedoneWindowClosed");

        assertThat(redo).isEnded().hasPassed("EndEvent_RedoClosed");
        assertThat(ENGINE.calls())
                .containsExactly("remindRedoOverdue", "issueRedone", "beginRedoneWindow", "closeRedo");
    }

    @Test
    void leavesItsWindowToTheReviewOrToACorrection() {
        ProcessInstance asked = ordered();
        served(asked);
        tell("Message_ReviewRequestedByAll");
        ProcessInstance corrected = ordered();
        served(corrected);
        tell("Message_OpinionServedAnew");

        assertThat(asked).isEnded().hasPassed("Message_ReviewRequestedByAll");
        assertThat(corrected).isEnded().hasPassed("Message_RedoneServedAnew");
    }

    @Test
    void endsWithThePetition() {
        ProcessInstance redo = ordered();

        tell("Message_PetitionEnded");

        assertThat(redo).isEnded().hasPassed("EndEvent_RedoEnded");
    }

    @Test
    void endsWhereAReReviewHasChangedTheOpinion() {
        ProcessInstance redo = ordered();

        tell("Message_RedoOverruled");

        assertThat(redo).isEnded().hasPassed("EndEvent_RedoOverruled");
        assertThat(ENGINE.calls()).isEmpty();
    }

    private static void served(ProcessInstance redo) {
        complete(task("UserTask_RedraftOpinion", redo));
        complete(task("UserTask_CompareOpinions", redo), withVariables("approved", true));
        complete(task("UserTask_ApproveRedraft", redo), withVariables("approved", true));
        Stub.end(redo, "service");
    }

    private static ProcessInstance ordered() {
        return ENGINE.start(Map.of("responsibleOrgan", "jszj", "request", "复查1"));
    }

    private static void tell(String message) {
        runtimeService().createMessageCorrelation(message).correlateAll();
    }
}
