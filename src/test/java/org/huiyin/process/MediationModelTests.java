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

/** Every path of mediation.bpmn. */
class MediationModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("mediation");

    @Test
    void endsThePetitionWhereBothSidesAgree() {
        ProcessInstance mediation = begun();

        held(mediation, "GOES_ON");
        held(mediation, "AGREED");
        complete(task("UserTask_DrawAgreement", mediation));
        complete(task("UserTask_RecordSettlement", mediation), withVariables("mediated", "AGREED"));

        assertThat(mediation).isEnded().hasPassed("EndEvent_EndedByAgreement");
        assertThat(ENGINE.calls()).containsExactly("endByAgreement");
    }

    @Test
    void goesOnWhereOneSideDoesNotSign() {
        ProcessInstance mediation = begun();

        held(mediation, "AGREED");
        complete(task("UserTask_DrawAgreement", mediation));
        complete(task("UserTask_RecordSettlement", mediation), withVariables("mediated", "GOES_ON"));

        assertThat(mediation).isWaitingAt("UserTask_Mediate");
        assertThat(ENGINE.calls()).isEmpty();
    }

    @Test
    void leavesTheHandlingAsItIsWhereTheyDoNot() {
        ProcessInstance mediation = begun();

        held(mediation, "FAILED");

        assertThat(mediation).isEnded().hasPassed("EndEvent_HandledOn");
        assertThat(ENGINE.calls()).isEmpty();
    }

    @Test
    void endsWithThePetition() {
        ProcessInstance mediation = begun();

        ENGINE.tell(mediation, "Message_PetitionEnded", Map.of());

        assertThat(mediation).isEnded().hasPassed("EndEvent_EndedMeanwhile");
    }

    private static ProcessInstance begun() {
        return ENGINE.start(Map.of("responsibleOrgan", "jszj"));
    }

    private static void held(ProcessInstance mediation, String result) {
        complete(task("UserTask_Mediate", mediation), withVariables("mediated", result));
    }
}
