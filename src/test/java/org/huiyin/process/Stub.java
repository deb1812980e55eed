package org.huiyin.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** Stands in for a called model: one task that waits. */
final class Stub {

    private Stub() {}

    static BpmnModelInstance of(String model) {
        return Bpmn.createExecutableProcess(model)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("UserTask_Wait")
                .endEvent()
                .done();
    }

    /** Instances of the model called by the caller and not yet ended. */
    static List<ProcessInstance> running(ProcessInstance caller, String model) {
        return runtimeService()
                .createProcessInstanceQuery()
                .superProcessInstanceId(caller.getId())
                .processDefinitionKey(model)
                .list();
    }

    static void end(ProcessInstance caller, String model) {
        complete(task("UserTask_Wait", running(caller, model).get(0)));
    }
}
