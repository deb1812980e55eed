package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every path of recommendation.bpmn. */
class RecommendationModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine(
            "recommendation",
            Bpmn.createExecutableProcess("recommendation-feedback")
                    .camundaHistoryTimeToLive(1)
                    .startEvent()
                    .endEvent()
                    .done());

    @Test
    void issuesWhatTheCommitteeAndTheHeadAgreeTo() {
        ProcessInstance recommendation = proposed();

        complete(task("UserTask_DraftRecommendation", recommendation));
        complete(task("UserTask_CheckRecommendation", recommendation), withVariables("agreed", false));
        complete(task("UserTask_DraftRecommendation", recommendation));
        complete(task("UserTask_CheckRecommendation", recommendation), withVariables("agreed", true));
        ENGINE.fire(recommendation, "BoundaryEvent_RecommendationOverdue");
        complete(task("UserTask_ApproveRecommendation", recommendation), withVariables("decision", "RETURNED"));
        complete(task("UserTask_DraftRecommendation", recommendation));
        complete(task("UserTask_CheckRecommendation", recommendation), withVariables("agreed", true));
        complete(task("UserTask_ApproveRecommendation", recommendation), withVariables("decision", "APPROVED"));

        assertThat(recommendation).isEnded().hasPassed("EndEvent_RecommendationClosed");
        assertThat(ENGINE.calls()).containsExactly("remindRecommendationOverdue", "issueRecommendation");
    }

    @Test
    void issuesNothingWhereTheHeadDropsIt() {
        ProcessInstance recommendation = proposed();

        complete(task("UserTask_DraftRecommendation", recommendation));
        complete(task("UserTask_CheckRecommendation", recommendation), withVariables("agreed", true));
        complete(task("UserTask_ApproveRecommendation", recommendation), withVariables("decision", "DROPPED"));

        assertThat(recommendation).isEnded().hasPassed("EndEvent_RecommendationDropped");
        assertThat(ENGINE.calls()).isEmpty();
    }

    private static ProcessInstance proposed() {
        return ENGINE.start(
                Map.of("bureau", "jsxf", "recommendation", "建议1", "answering", "jszj", "answerer", "ORGAN"));
    }
}
