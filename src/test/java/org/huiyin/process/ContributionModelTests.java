package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every path of contribution.bpmn. */
class ContributionModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("contribution");

    @Test
    void endsWhenTheCoOrganHasAnswered() {
        ProcessInstance contribution = asked();

        complete(task("UserTask_Contribute", contribution));

        assertThat(contribution).isEnded().hasPassed("EndEvent_Contributed", "EndEvent_ContributionDone");
        assertThat(ENGINE.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Message_ContributionsWithdrawn", "Message_PetitionEnded", "Message_PetitionJoined"})
    void endsWhenNothingMoreIsAsked(String message) {
        ProcessInstance contribution = asked();

        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceId(contribution.getId())
                .correlate();

        assertThat(contribution).isEnded().hasPassed("EndEvent_ContributionWithdrawn");
        assertThat(ENGINE.calls()).containsExactly("noteContributionWithdrawn");
    }

    @Test
    void remindsWhenTheContributionIsLateAndLeavesTheTaskOpen() {
        ProcessInstance contribution = asked();

        ENGINE.fire(contribution, "BoundaryEvent_ContributeOverdue");

        assertThat(ENGINE.calls()).containsExactly("remindContributeOverdue");
        assertThat(contribution).isWaitingAt("UserTask_Contribute");
        assertThat(task("UserTask_Contribute", contribution)).hasDueDate(ModelEngine.DUE);
    }

    private static ProcessInstance asked() {
        return ENGINE.start(Map.of("coOrgan", "jsjy", "responsibleOrgan", "jszj"));
    }
}
