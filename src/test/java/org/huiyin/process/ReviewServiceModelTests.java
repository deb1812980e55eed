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

/** Every path of review-service.bpmn. */
class ReviewServiceModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("review-service");

    @Test
    void servesOneAfterAnother() {
        ProcessInstance service = ENGINE.start(Map.of("request", "复查1", "reviewer", "jsxf"));

        complete(task("UserTask_ServeReviewResult", service), withVariables("allServed", false));
        complete(task("UserTask_ServeReviewResult", service), withVariables("allServed", true));

        assertThat(service).isEnded().hasPassed("EndEvent_AllServed", "EndEvent_ServiceOver");
        assertThat(ENGINE.calls()).containsExactly("printReceipts");
    }

    @Test
    void remindsOfWhatIsNotServed() {
        ProcessInstance service = ENGINE.start(Map.of("request", "复查1", "reviewer", "jsxf"));

        ENGINE.fire(service, "BoundaryEvent_ServeResultOverdue");

        assertThat(service).isWaitingAt("UserTask_ServeReviewResult");
        assertThat(ENGINE.calls()).containsExactly("printReceipts", "remindServeResultOverdue");
    }
}
