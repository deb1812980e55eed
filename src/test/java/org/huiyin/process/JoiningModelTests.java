package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every path of joining.bpmn. */
class JoiningModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("joining");

    @Test
    void closesWithTheMainPetition() {
        ProcessInstance joined = told("Message_MainPetitionClosed");

        assertThat(joined).isEnded().hasPassed("EndEvent_ClosedWithMain");
        assertThat(ENGINE.calls()).containsExactly("lookAtMain", "closeWithMain");
    }

    @Test
    void closesWithAMainPetitionThatWasClosedBeforeItBeganToWait() {
        ProcessInstance joined = begun("CLOSED");

        assertThat(joined).isEnded().hasPassed("EndEvent_ClosedWithMain");
        assertThat(ENGINE.calls()).containsExactly("lookAtMain", "closeWithMain");
    }

    @Test
    void beginsAgainWhereItStoodAloneBeforeItBeganToWait() {
        ProcessInstance joined = begun("SORT");

        assertThat(joined).isEnded().hasPassed("EndEvent_BegunAgain");
        assertThat(ENGINE.calls()).containsExactly("lookAtMain", "beginAgain");
    }

    @Test
    void beginsAgainWhenItStandsAlone() {
        ProcessInstance joined = told("Message_Unjoined");

        assertThat(joined).isEnded().hasPassed("EndEvent_BegunAgain");
        assertThat(ENGINE.calls()).containsExactly("lookAtMain", "beginAgain");
    }

    private static ProcessInstance told(String message) {
        ProcessInstance joined = begun("JOINED");
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceId(joined.getId())
                .correlate();
        return joined;
    }

    /** The delegate that finds out how the main petition stands is a stand-in here. */
    private static ProcessInstance begun(String way) {
        return ENGINE.start(Map.of("bureau", "jsxf", "receiver", "jsxf", "way", way));
    }
}
