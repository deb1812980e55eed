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

/** Every path of liability-contest.bpmn. */
class LiabilityContestModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("liability-contest");

    @Test
    void endsWithTheOrgansAnswer() {
        ProcessInstance contest = told();

        assertThat(task(LiabilitySteps.CONTEST, contest)).hasDueDate(ModelEngine.DUE);
        complete(task(LiabilitySteps.CONTEST, contest), withVariables("contested", true));

        assertThat(contest).isEnded().hasPassed("EndEvent_ContestAnswered");
        assertThat(ENGINE.calls()).isEmpty();
    }

    @Test
    void lapsesOnceTheDaysAreOver() {
        ProcessInstance contest = told();

        ENGINE.fire(contest, "BoundaryEvent_ContestLapsed");

        assertThat(contest).isEnded().hasPassed("EndEvent_ContestLapsed");
        assertThat(ENGINE.calls()).containsExactly("noteUncontested");
    }

    private static ProcessInstance told() {
        return ENGINE.start(Map.of("finding", "认定1", "held", "jszj", "decider", "jsxf"));
    }
}
