package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.jobQuery;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every path of acceptance.bpmn. */
class AcceptanceModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine("acceptance", Stub.of("objection"));

    @Test
    void goesFromCompetenceByTheRouteToTheNotice() {
        ProcessInstance acceptance = receivedFrom("jsxf");

        found(acceptance, "OWN");
        routed(acceptance, "OPINION");
        complete(task("UserTask_GiveNotice", acceptance));

        assertThat(acceptance).isEnded().hasPassed("EndEvent_NoticeGiven");
        assertThat(ENGINE.calls()).isEmpty();
    }

    @Test
    void doesNotAskTheOrganThatThePetitionerTurnedToOnceMore() {
        ProcessInstance acceptance = receivedFrom("jszj");

        assertThat(acceptance).isWaitingAt("UserTask_DecideRoute").hasNotPassed("UserTask_ConfirmCompetence");
    }

    @Test
    void asksOnlyForTheRouteWhereTheMatterComesBackFromAnotherProcedure() {
        ProcessInstance acceptance = received("jsxf", "RESUMED");

        routed(acceptance, "OPINION");

        assertThat(acceptance).isWaitingAt("UserTask_GiveNotice").hasNotPassed("UserTask_ConfirmCompetence");
    }

    @Test
    void tellsThePetitionerWhereThePetitionWasPassedOn() {
        ProcessInstance acceptance = receivedFrom("jsxf");

        found(acceptance, "LOWER");
        complete(task("UserTask_TellPassedOn", acceptance));

        assertThat(acceptance).isEnded().hasPassed("EndEvent_PassedOn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT_OWN", "DISPUTED"})
    void goesOnWithTheRouteWhereTheObjectionDidNotHelp(String finding) {
        ProcessInstance acceptance = receivedFrom("jsxf");

        found(acceptance, finding);
        ruled(acceptance, "KEPT");

        assertThat(acceptance).isWaitingAt("UserTask_DecideRoute");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HANDED_BACK", "RETURNED"})
    void endsWhereThePetitionGoesBack(String ruling) {
        ProcessInstance acceptance = receivedFrom("jsxf");

        found(acceptance, "NOT_OWN");
        ruled(acceptance, ruling);

        assertThat(acceptance).isEnded().hasPassed("EndEvent_HandedBack").hasNotPassed("UserTask_DecideRoute");
    }

    @Test
    void settlesSimplyWithoutANoticeOfItsOwn() {
        ProcessInstance acceptance = receivedFrom("jsxf");
        found(acceptance, "OWN");

        routed(acceptance, "SIMPLE");
        complete(task("UserTask_SettleSimply", acceptance), withVariables("outcome", "SETTLED"));

        assertThat(acceptance).isEnded().hasPassed("EndEvent_SettledSimply").hasNotPassed("UserTask_GiveNotice");
    }

    @Test
    void waitsForTheAnswerWhereOnlyTheAcceptanceWasTold() {
        ProcessInstance acceptance = receivedFrom("jsxf");
        found(acceptance, "OWN");
        routed(acceptance, "SIMPLE");

        complete(task("UserTask_SettleSimply", acceptance), withVariables("outcome", "ACCEPTED"));
        assertThat(acceptance).isWaitingAt("UserTask_SettleSimply");
        complete(task("UserTask_SettleSimply", acceptance), withVariables("outcome", "SETTLED"));

        assertThat(acceptance).isEnded().hasPassed("EndEvent_SettledSimply");
    }

    @Test
    void goesBackToTheRouteWhereItCannotBeSettledSimply() {
        ProcessInstance acceptance = receivedFrom("jsxf");
        found(acceptance, "OWN");
        routed(acceptance, "SIMPLE");

        complete(task("UserTask_SettleSimply", acceptance), withVariables("path", null));

        assertThat(acceptance).isWaitingAt("UserTask_DecideRoute");
    }

    @Test
    void remindsWhenTheNoticeIsLateAndLeavesTheTaskOpen() {
        ProcessInstance acceptance = receivedFrom("jsxf");

        ENGINE.fire(acceptance, "BoundaryEvent_NoticeOverdue");

        assertThat(ENGINE.calls()).containsExactly("remindNoticeOverdue");
        assertThat(acceptance).hasPassed("EndEvent_NoticeOverdueReminded").isWaitingAt("UserTask_ConfirmCompetence");
        assertThat(task("UserTask_ConfirmCompetence", acceptance)).hasDueDate(ModelEngine.DUE);
    }

    @Test
    void stopsTheNoticesTimerOnceTheNoticeIsGiven() {
        ProcessInstance acceptance = receivedFrom("jsxf");
        found(acceptance, "OWN");
        routed(acceptance, "OPINION");

        complete(task("UserTask_GiveNotice", acceptance));

        assertThat(jobQuery().processInstanceId(acceptance.getId()).count()).isZero();
    }

    private static ProcessInstance receivedFrom(String sender) {
        return received(sender, null);
    }

    private static ProcessInstance received(String sender, String earlier) {
        var variables = new HashMap<String, Object>(Map.of("responsibleOrgan", "jszj", "sender", sender));
        variables.put("earlier", earlier);
        return ENGINE.start(variables);
    }

    private static void found(ProcessInstance acceptance, String finding) {
        complete(task("UserTask_ConfirmCompetence", acceptance), withVariables("finding", finding));
    }

    private static void routed(ProcessInstance acceptance, String path) {
        complete(task("UserTask_DecideRoute", acceptance), withVariables("path", path));
    }

    private static void ruled(ProcessInstance acceptance, String ruling) {
        ProcessInstance objection = Stub.running(acceptance, "objection").get(0);
        complete(task("UserTask_Wait", objection), withVariables("ruling", ruling));
    }
}
