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

/** Every path of call-back.bpmn. */
class CallBackModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("call-back");

    @Test
    void theOrganSpeaksWithEachWhoIsNotSatisfied() {
        ProcessInstance calling = ENGINE.start(Map.of("responsibleOrgan", "jszj", "target", "ORGAN"));

        ENGINE.fire(calling, "BoundaryEvent_CallBackOverdue");
        complete(task("UserTask_CallBack", calling), withVariables("moreToCallBack", true));
        complete(task("UserTask_CallBack", calling), withVariables("moreToCallBack", false));

        assertThat(calling).isEnded().hasPassed("EndEvent_CalledBack");
        assertThat(ENGINE.calls()).containsExactly("remindCallBackOverdue");
    }

    @Test
    void theBureauSpeaksWhereItIsRated() {
        ProcessInstance calling = ENGINE.start(Map.of("responsibleOrgan", "jsxf", "target", "BUREAU"));

        complete(task("UserTask_BureauCallsBack", calling), withVariables("moreToCallBack", false));

        assertThat(calling).isEnded().hasNotPassed("UserTask_CallBack");
    }
}
