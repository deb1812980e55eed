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

/** Every path of suggestion.bpmn. */
class SuggestionModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("suggestion");

    @Test
    void endsWhenEverybodyHasTheReply() {
        ProcessInstance suggestion = studied();
        complete(task("UserTask_ApproveReply", suggestion), withVariables("replyApproved", true));

        complete(task("UserTask_ServeReply", suggestion), withVariables("allServed", false));
        complete(task("UserTask_ServeReply", suggestion), withVariables("allServed", true));

        assertThat(suggestion).isEnded().hasPassed("EndEvent_ReplyApproved", "EndEvent_SuggestionAnswered");
    }

    @Test
    void goesBackToStudyingWhenTheLeaderReturnsTheReply() {
        ProcessInstance suggestion = studied();

        complete(task("UserTask_ApproveReply", suggestion), withVariables("replyApproved", false));

        assertThat(suggestion).isWaitingAt("UserTask_StudySuggestion");
    }

    @Test
    void remindsWhenTheReplyIsLateAndLeavesTheTaskOpen() {
        ProcessInstance suggestion = begun();

        ENGINE.fire(suggestion, "BoundaryEvent_SuggestionOverdue");

        assertThat(ENGINE.calls()).containsExactly("remindSuggestionOverdue");
        assertThat(suggestion).hasPassed("EndEvent_SuggestionOverdueReminded").isWaitingAt("UserTask_StudySuggestion");
        assertThat(task("UserTask_StudySuggestion", suggestion)).hasDueDate(ModelEngine.DUE);
    }

    private static ProcessInstance begun() {
        return ENGINE.start(Map.of("responsibleOrgan", "jszj", "sender", "jsxf"));
    }

    private static ProcessInstance studied() {
        ProcessInstance suggestion = begun();
        complete(task("UserTask_StudySuggestion", suggestion));
        return suggestion;
    }
}
