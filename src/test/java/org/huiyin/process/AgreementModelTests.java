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

/** Every path of agreement.bpmn. */
class AgreementModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("agreement");

    @Test
    void followsPerformanceToItsEnd() {
        ProcessInstance agreement = ENGINE.start(Map.of("responsibleOrgan", "jszj"));

        checked(agreement, "GOES_ON");
        ENGINE.fire(agreement, "BoundaryEvent_PerformanceOverdue");
        checked(agreement, "PERFORMED");

        assertThat(agreement).isEnded().hasPassed("EndEvent_AgreementPerformed");
        assertThat(ENGINE.calls()).containsExactly("remindPerformanceOverdue");
    }

    @Test
    void takesThePetitionUpAgainWhereNothingIsPerformed() {
        ProcessInstance agreement = ENGINE.start(Map.of("responsibleOrgan", "jszj"));

        checked(agreement, "NOT_PERFORMED");

        assertThat(agreement).isEnded().hasPassed("EndEvent_TakenUpAgain");
        assertThat(ENGINE.calls()).containsExactly("takeUpAgain");
    }

    private static void checked(ProcessInstance agreement, String state) {
        complete(task("UserTask_TrackPerformance", agreement), withVariables("performance", state));
    }
}
