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

/** Every path of completion-report.bpmn. */
class CompletionReportModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("completion-report");

    @Test
    void asksForASupplementUntilTheAssignerAccepts() {
        ProcessInstance report = begun();

        complete(task("UserTask_WriteReport", report));
        complete(task("UserTask_CheckReport", report), withVariables("accepted", false));
        assertThat(report).isWaitingAt("UserTask_WriteReport");
        complete(task("UserTask_WriteReport", report));
        complete(task("UserTask_CheckReport", report), withVariables("accepted", true));

        assertThat(report).isEnded().hasPassed("EndEvent_ReportAccepted");
    }

    @Test
    void remindsWhenTheReportIsLateAndLeavesTheTaskOpen() {
        ProcessInstance report = begun();

        ENGINE.fire(report, "BoundaryEvent_ReportBackOverdue");

        assertThat(ENGINE.calls()).containsExactly("remindReportBackOverdue");
        assertThat(task("UserTask_WriteReport", report)).hasDueDate(ModelEngine.DUE);
    }

    private static ProcessInstance begun() {
        return ENGINE.start(Map.of("responsibleOrgan", "jszj", "assigner", "jsxf"));
    }
}
