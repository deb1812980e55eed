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

/** Every path of joint-conference.bpmn. */
class JointConferenceModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("joint-conference");

    @Test
    void endsWhereTheMatterIsNotPutOnTheAgenda() {
        ProcessInstance conference = begun();

        ENGINE.fire(conference, "BoundaryEvent_ConferenceOverdue");
        planned(conference, false);

        assertThat(conference).isEnded().hasPassed("EndEvent_MatterDeclined");
        assertThat(ENGINE.calls()).containsExactly("remindConferenceOverdue");
    }

    @Test
    void studiesAgainAndSignsMinutesWithoutMeasures() {
        ProcessInstance conference = begun();

        planned(conference, true);
        met(conference, "AGAIN");
        planned(conference, true);
        met(conference, "NOTED");
        signed(conference, true);

        assertThat(conference).isEnded().hasPassed("EndEvent_DecisionsIssued");
        assertThat(ENGINE.calls()).containsExactly("issueDecisions");
    }

    @Test
    void takesDecisionsOneByOneAndAnewWhereTheMinutesWentBack() {
        ProcessInstance conference = begun();

        planned(conference, true);
        met(conference, "DECIDED");
        decided(conference, true);
        decided(conference, false);
        signed(conference, false);
        met(conference, "DECIDED");
        decided(conference, false);
        signed(conference, true);

        assertThat(conference).isEnded().hasPassed("EndEvent_MatterDone");
    }

    private static ProcessInstance begun() {
        return ENGINE.start(Map.of("bureau", "jsxf", "matter", "议题1"));
    }

    private static void planned(ProcessInstance conference, boolean planned) {
        complete(task("UserTask_PlanMeeting", conference), withVariables("planned", planned));
    }

    private static void met(ProcessInstance conference, String outcome) {
        complete(task("UserTask_RecordMeeting", conference), withVariables("outcome", outcome));
    }

    private static void decided(ProcessInstance conference, boolean more) {
        complete(task("UserTask_RecordDecision", conference), withVariables("moreDecisions", more));
    }

    private static void signed(ProcessInstance conference, boolean signed) {
        complete(task("UserTask_SignMinutes", conference), withVariables("signed", signed));
    }
}
