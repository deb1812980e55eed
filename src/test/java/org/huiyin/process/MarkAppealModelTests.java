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

/** Every path of mark-appeal.bpmn. */
class MarkAppealModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("mark-appeal");

    @Test
    void decidesOneAppealAfterTheOther() {
        ProcessInstance appeal = ENGINE.start(Map.of("decider", "jsxf"));

        ENGINE.fire(appeal, "BoundaryEvent_DecideAppealOverdue");
        complete(task("UserTask_DecideAppeal", appeal), withVariables("moreAppeals", true));
        complete(task("UserTask_DecideAppeal", appeal), withVariables("moreAppeals", false));

        assertThat(appeal).isEnded().hasPassed("EndEvent_AppealOver");
        assertThat(ENGINE.calls()).containsExactly("remindDecideAppealOverdue");
    }
}
