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

/** Every path of request-check.bpmn. */
class RequestCheckModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("request-check");

    @Test
    void checksAgainWhatWasCorrected() {
        ProcessInstance check = begun();

        ENGINE.fire(check, "BoundaryEvent_ReviewAcceptOverdue");
        complete(task("UserTask_CheckRequest", check), withVariables("checked", "CORRECTION"));
        complete(task("UserTask_AwaitCorrection", check), withVariables("checked", "CORRECTED"));
        complete(task("UserTask_CheckRequest", check), withVariables("checked", "ACCEPTED"));

        assertThat(check).isEnded().hasPassed("EndEvent_RequestAnswered");
        assertThat(ENGINE.calls()).containsExactly("remindReviewAcceptOverdue");
    }

    @Test
    void endsWhereNothingWasCorrected() {
        ProcessInstance check = begun();

        complete(task("UserTask_CheckRequest", check), withVariables("checked", "CORRECTION"));
        complete(task("UserTask_AwaitCorrection", check), withVariables("checked", "REFUSED"));

        assertThat(check).isEnded().hasPassed("EndEvent_NotCorrected");
    }

    @Test
    void waitsForTheOpinionOnTheRequestThatItJoined() {
        ProcessInstance check = begun();
        complete(task("UserTask_CheckRequest", check), withVariables("checked", "JOINED"));
        assertThat(check).isWaitingAt("Message_DecidedTogether");

        runtimeService().createMessageCorrelation("Message_DecidedTogether").correlateAll();

        assertThat(check).isEnded().hasPassed("EndEvent_DecidedTogether");
    }

    private static ProcessInstance begun() {
        return ENGINE.start(Map.of("request", "复查1", "reviewer", "jsxf"));
    }
}
