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

/** Every path of service.bpmn. */
class ServiceModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("service");

    @Test
    void asksAgainUntilEverybodyIsServed() {
        ProcessInstance service = ENGINE.start(Map.of("responsibleOrgan", "jszj"));

        complete(task("UserTask_RecordService", service), withVariables("allServed", false));
        assertThat(service).isWaitingAt("UserTask_RecordService");
        complete(task("UserTask_RecordService", service), withVariables("allServed", true));

        assertThat(service).isEnded().hasPassed("EndEvent_AllServed", "EndEvent_ServiceOver");
    }

    @Test
    void remindsOfWhatIsNotServed() {
        ProcessInstance service = ENGINE.start(Map.of("responsibleOrgan", "jszj"));

        ENGINE.fire(service, "BoundaryEvent_ServeOverdue");

        assertThat(service).isWaitingAt("UserTask_RecordService");
        assertThat(ENGINE.calls()).containsExactly("remindServeOverdue");
    }
}
