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

/** Every path of hearing.bpmn. */
class HearingModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("hearing");

    @Test
    void announcesAnotherDayForWhatWasPutOff() {
        ProcessInstance hearing = ENGINE.start(Map.of("host", "jsxf", "stage", "REREVIEW", "request", "复核2"));

        complete(task("UserTask_NotifyReviewHearing", hearing));
        complete(task("UserTask_HoldReviewHearing", hearing), withVariables("postponed", true));
        complete(task("UserTask_NotifyReviewHearing", hearing));
        complete(task("UserTask_HoldReviewHearing", hearing), withVariables("postponed", false));

        assertThat(hearing).isEnded().hasNotPassed("UserTask_NotifyHearing");
        assertThat(ENGINE.calls()).containsExactly("beginHearing");
    }

    @Test
    void isHeldByTheHandlingOrgan() {
        ProcessInstance hearing = ENGINE.start(Map.of("host", "jszj", "stage", "HANDLE"));

        complete(task("UserTask_NotifyHearing", hearing));
        complete(task("UserTask_HoldHearing", hearing), withVariables("postponed", true));
        complete(task("UserTask_NotifyHearing", hearing));
        complete(task("UserTask_HoldHearing", hearing), withVariables("postponed", false));

        assertThat(hearing).isEnded().hasNotPassed("UserTask_NotifyReviewHearing");
        assertThat(ENGINE.calls()).isEmpty();
    }

    @Test
    void remindsOfAHearingThatIsNeitherAnnouncedNorPutDown() {
        ProcessInstance hearing = ENGINE.start(Map.of("host", "jsxf", "stage", "REREVIEW", "request", "复核2"));

        ENGINE.fire(hearing, "BoundaryEvent_HearingOverdue");

        assertThat(hearing).isWaitingAt("UserTask_NotifyReviewHearing");
        assertThat(ENGINE.calls()).containsExactly("beginHearing", "remindHearingOverdue");
    }
}
