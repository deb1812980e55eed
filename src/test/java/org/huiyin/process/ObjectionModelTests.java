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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every path of objection.bpmn. */
class ObjectionModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("objection");

    @ParameterizedTest
    @ValueSource(strings = {"KEPT", "HANDED_BACK", "RETURNED"})
    void endsWithWhatTheSenderDecides(String ruling) {
        ProcessInstance objection = raised();

        complete(task("UserTask_DecideObjection", objection), withVariables("ruling", ruling));

        assertThat(objection).isEnded().hasPassed("EndEvent_RulingGiven").hasNotPassed("UserTask_RecordAgreement");
    }

    @Test
    void endsWithWhatTheOrgansAgreeOn() {
        ProcessInstance objection = disputed();

        complete(task("UserTask_RecordAgreement", objection), withVariables("ruling", "KEPT"));

        assertThat(objection).isEnded().hasPassed("EndEvent_Consulted", "EndEvent_RulingGiven");
    }

    @Test
    void asksTheCommonSuperiorWhereTheOrgansDoNotAgree() {
        ProcessInstance objection = disputed();

        complete(task("UserTask_RecordAgreement", objection), withVariables("ruling", "DISPUTED", "arbiter", "jsgov"));
        complete(task("UserTask_Arbitrate", objection), withVariables("ruling", "HANDED_BACK"));

        assertThat(objection).isEnded().hasPassed("EndEvent_JurisdictionDecided", "EndEvent_DisputeResolved");
    }

    @Test
    void asksTheJointConferenceWhereThereIsNoCommonSuperior() {
        ProcessInstance objection = arbitrated("jsxf");

        complete(task("UserTask_ConferenceDecides", objection), withVariables("ruling", "KEPT"));

        assertThat(objection).isEnded().hasNotPassed("UserTask_Arbitrate");
    }

    @Test
    void remindsWhenTheDecisionOnTheObjectionIsLate() {
        ProcessInstance objection = raised();

        ENGINE.fire(objection, "BoundaryEvent_ObjectionOverdue");

        assertThat(ENGINE.calls()).containsExactly("remindObjectionOverdue");
        assertThat(objection).isWaitingAt("UserTask_DecideObjection");
        assertThat(task("UserTask_DecideObjection", objection)).hasDueDate(ModelEngine.DUE);
    }

    @Test
    void remindsWhenTheArbitrationIsLate() {
        ProcessInstance objection = arbitrated("jsgov");

        ENGINE.fire(objection, "BoundaryEvent_ArbitrationOverdue");

        assertThat(ENGINE.calls()).containsExactly("remindArbitrationOverdue");
        assertThat(objection).isWaitingAt("UserTask_Arbitrate");
    }

    private static ProcessInstance raised() {
        return ENGINE.start(Map.of("responsibleOrgan", "jszj", "sender", "jsxf"));
    }

    private static ProcessInstance disputed() {
        ProcessInstance objection = raised();
        complete(task("UserTask_DecideObjection", objection), withVariables("ruling", "DISPUTED"));
        return objection;
    }

    private static ProcessInstance arbitrated(String arbiter) {
        ProcessInstance objection = disputed();
        complete(task("UserTask_RecordAgreement", objection), withVariables("ruling", "DISPUTED", "arbiter", arbiter));
        return objection;
    }
}
