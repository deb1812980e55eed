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

/** Every path of urgent-report.bpmn. */
class UrgentReportModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("urgent-report");

    @Test
    void reportsAgainUntilLifted() {
        ProcessInstance report =
                ENGINE.start(Map.of("reporter", "jsxf", "report", "紧急1", "drafted", true, "lifted", false));

        ENGINE.fire(report, "BoundaryEvent_UrgentOverdue");
        approved(report, false);
        complete(task("UserTask_WriteUrgentReport", report), withVariables("drafted", false));
        approved(report, true);
        assertThat(report).isWaitingAt("UserTask_WriteUrgentReport");
        complete(task("UserTask_WriteUrgentReport", report), withVariables("lifted", true));
        approved(report, true);

        assertThat(report).isEnded().hasPassed("EndEvent_UrgentLifted");
        assertThat(ENGINE.calls()).containsExactly("remindUrgentOverdue", "sendUrgentReport", "sendUrgentReport");
    }

    private static void approved(ProcessInstance report, boolean approved) {
        complete(task("UserTask_ApproveUrgentReport", report), withVariables("approved", approved));
    }
}
