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

/** Every path of introduction.bpmn. */
class IntroductionModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("introduction");

    @Test
    void endsWhenTheOtherProcedureHasAResult() {
        ProcessInstance introduction = introduced();

        complete(
                task("UserTask_RecordOtherOutcome", introduction),
                withVariables("pending", false, "outcome", "INTRODUCED"));

        assertThat(introduction).isEnded().hasPassed("EndEvent_Introduced");
        assertThat(ENGINE.calls()).containsExactly("startFollowUp");
    }

    @Test
    void followsAgainWhileTheOtherProcedureIsPending() {
        ProcessInstance introduction = introduced();

        complete(task("UserTask_RecordOtherOutcome", introduction), withVariables("pending", true));

        assertThat(introduction).isWaitingAt("UserTask_RecordOtherOutcome");
        assertThat(ENGINE.calls()).containsExactly("startFollowUp", "startFollowUp");
    }

    @Test
    void endsWhereTheOrganDealsWithItItself() {
        ProcessInstance introduction = introduced();

        complete(
                task("UserTask_RecordOtherOutcome", introduction),
                withVariables("pending", false, "outcome", "RESUMED"));

        assertThat(introduction).isEnded().hasPassed("EndEvent_Resumed").hasNotPassed("EndEvent_Introduced");
    }

    @Test
    void remindsWhenNobodyAskedInTimeAndLeavesTheTaskOpen() {
        ProcessInstance introduction = introduced();

        ENGINE.fire(introduction, "BoundaryEvent_FollowUpOverdue");

        assertThat(ENGINE.calls()).containsExactly("startFollowUp", "remindFollowUpOverdue");
        assertThat(introduction)
                .hasPassed("EndEvent_FollowUpOverdueReminded")
                .isWaitingAt("UserTask_RecordOtherOutcome");
        assertThat(task("UserTask_RecordOtherOutcome", introduction)).hasDueDate(ModelEngine.DUE);
    }

    private static ProcessInstance introduced() {
        ProcessInstance introduction = ENGINE.start(Map.of("responsibleOrgan", "jszj", "sender", "jsxf"));
        complete(task("UserTask_IntroduceElsewhere", introduction));
        return introduction;
    }
}
