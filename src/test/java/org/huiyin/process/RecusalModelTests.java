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

/** Every path of recusal.bpmn. */
class RecusalModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("recusal");

    @Test
    void barsTheOfficerWhenTheLeaderGrantsIt() {
        ProcessInstance recusal = asked("LEADER");

        complete(task("UserTask_DecideRecusal", recusal), withVariables("granted", true));

        assertThat(recusal).isEnded().hasPassed("EndEvent_OfficerRecused");
        assertThat(ENGINE.calls()).containsExactly("barOfficer");
    }

    @Test
    void barsNobodyWhenTheChiefRefusesIt() {
        ProcessInstance recusal = asked("CHIEF");

        complete(task("UserTask_DecideLeaderRecusal", recusal), withVariables("granted", false));

        assertThat(recusal).isEnded().hasPassed("EndEvent_RecusalRefused");
        assertThat(ENGINE.calls()).isEmpty();
    }

    private static ProcessInstance asked(String decider) {
        return ENGINE.start(Map.of("organ", "jszj", "concerned", "lichengban", "decider", decider));
    }
}
