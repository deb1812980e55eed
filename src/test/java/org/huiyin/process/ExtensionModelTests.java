package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every path of extension.bpmn. */
class ExtensionModelTests {

    private static final String DECIDE = "UserTask_DecideExtension";
    private static final String TELL = "UserTask_TellExtension";

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("extension");

    @Test
    void takesEffectWhenEverybodyHasBeenTold() {
        ProcessInstance extension = asked();

        assertThat(task(DECIDE, extension)).hasDueDate(ModelEngine.DUE);
        complete(task(DECIDE, extension), withVariables("approved", true));
        complete(task(TELL, extension), withVariables("allTold", false));
        complete(task(TELL, extension), withVariables("allTold", true));

        assertThat(extension).isEnded().hasPassed("EndEvent_Extended", "EndEvent_ExtensionDealtWith");
        assertThat(ENGINE.calls()).isEmpty();
    }

    @Test
    void endsWhenTheHeadRefusesIt() {
        ProcessInstance extension = asked();

        complete(task(DECIDE, extension), withVariables("approved", false));

        assertThat(extension).isEnded().hasPassed("EndEvent_ExtensionRefused").hasNotPassed("EndEvent_Extended");
    }

    @Test
    void lapsesAtTheInstantAtWhichTheSixtyDaysEnd() {
        ProcessInstance extension = asked();
        complete(task(DECIDE, extension), withVariables("approved", true));

        ENGINE.fire(extension, "BoundaryEvent_HandlePeriodOver");

        assertThat(extension).isEnded().hasPassed("EndEvent_ExtensionLapsed").hasNotPassed("EndEvent_Extended");
        assertThat(ENGINE.calls()).containsExactly("lapseExtension");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Message_OpinionIssued", "Message_PetitionEnded", "Message_PetitionJoined"})
    void endsWhenNothingIsLeftToExtend(String message) {
        ProcessInstance extension = asked();

        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceId(extension.getId())
                .correlate();

        assertThat(extension).isEnded().hasPassed("EndEvent_ExtensionDropped");
        assertThat(ENGINE.calls()).containsExactly("dropExtension");
    }

    private static ProcessInstance asked() {
        return ENGINE.start(Map.of("responsibleOrgan", "jszj"));
    }
}
