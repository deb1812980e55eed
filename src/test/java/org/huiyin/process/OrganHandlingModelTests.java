package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every path of organ-handling.bpmn. */
class OrganHandlingModelTests {

    @RegisterExtension
    static final ModelEngine ENGINE = new ModelEngine(
            "organ-handling",
            Stub.of("acceptance"),
            Stub.of("opinion"),
            Stub.of("performance"),
            Stub.of("introduction"),
            Stub.of("suggestion"),
            Stub.of("accusation"));

    @ParameterizedTest
    @CsvSource({
        "OPINION, opinion, SUPPORTED, EndEvent_OpinionServed",
        "PERFORM, performance, PERFORMED, EndEvent_Performed",
        "INTRODUCE, introduction, INTRODUCED, EndEvent_Introduced",
        "SUGGESTION, suggestion, SUGGESTION_ANSWERED, EndEvent_SuggestionAnswered",
        "ACCUSATION, accusation, ACCUSATION_ANSWERED, EndEvent_AccusationAnswered"
    })
    void takesThePathThatTheOrganChose(String path, String model, String outcome, String end) {
        ProcessInstance handling = received();

        accepted(handling, "OWN", path, null);
        ended(handling, model, Map.of("outcome", outcome));

        assertThat(handling).isEnded().hasPassed(end);
        assertThat(ENGINE.calls()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"OPINION, opinion", "PERFORM, performance", "SUGGESTION, suggestion"})
    void goesOnAtOnceWithWhatWasAcceptedBefore(String path, String model) {
        ProcessInstance handling =
                ENGINE.start(Map.of("responsibleOrgan", "jszj", "sender", "jsxf", "assigned", false, "path", path));

        assertThat(Stub.running(handling, "acceptance")).isEmpty();
        assertThat(Stub.running(handling, model)).hasSize(1);
    }

    @Test
    void endsWhereItWasSettledSimply() {
        ProcessInstance handling = received();

        accepted(handling, "OWN", "SIMPLE", "SETTLED");

        assertThat(handling).isEnded().hasPassed("EndEvent_OverInAcceptance");
    }

    @Test
    void endsWhereTheSenderHasThePetitionBack() {
        ProcessInstance handling = received();

        accepted(handling, "NOT_OWN", null, "HANDED_BACK");

        assertThat(handling).isEnded().hasPassed("EndEvent_OverInAcceptance");
    }

    @Test
    void asksTheLowerOrganWhetherItIsCompetentOnceItWasPassedOn() {
        ProcessInstance handling = received();

        accepted(handling, "LOWER", null, null);

        assertThat(ENGINE.calls()).containsExactly("passOn");
        assertThat(Stub.running(handling, "acceptance")).hasSize(1);
    }

    @Test
    void asksTheSuperiorAgainWhatTheLowerOrganObjectedTo() {
        ProcessInstance handling = received();
        accepted(handling, "LOWER", null, null);

        accepted(handling, "NOT_OWN", null, "RETURNED");

        assertThat(ENGINE.calls()).containsExactly("passOn", "takeBack");
        assertThat(Stub.running(handling, "acceptance")).hasSize(1);
    }

    @Test
    void decidesTheRouteAnewWhereTheOtherProcedureWouldNotTakeIt() {
        ProcessInstance handling = received();
        accepted(handling, "OWN", "INTRODUCE", null);

        ended(handling, "introduction", Map.of("outcome", "RESUMED"));
        Object earlier = variable(Stub.running(handling, "acceptance").get(0), "earlier");
        accepted(handling, null, "OPINION", null);

        assertThat(earlier).isEqualTo("RESUMED");
        assertThat(handling).isWaitingAt("CallActivity_Opinion").hasNotPassed("EndEvent_Introduced");
    }

    @Test
    void takesUpWhatThePetitionerSendsMeanwhile() {
        ProcessInstance handling = received();

        runtimeService()
                .createMessageCorrelation("Message_SubmissionReceived")
                .processInstanceId(handling.getId())
                .correlate();
        complete(task("UserTask_TakeUpSubmission", handling));

        assertThat(handling).hasPassed("EndEvent_SubmissionTakenUp").isWaitingAt("CallActivity_Acceptance");
    }

    @Test
    void waitsForNoSubmissionOnceTheSenderHasThePetitionBack() {
        ProcessInstance handling = received();
        runtimeService()
                .createMessageCorrelation("Message_SubmissionReceived")
                .processInstanceId(handling.getId())
                .correlate();

        accepted(handling, "NOT_OWN", null, "HANDED_BACK");

        assertThat(handling).isEnded().hasNotPassed("EndEvent_SubmissionTakenUp");
    }

    @Test
    void givesTheCalledModelsTheOrganAndItsSenderAndNothingElse() {
        ProcessInstance handling = received();

        ProcessInstance acceptance = Stub.running(handling, "acceptance").get(0);

        assertThat(runtimeService().getVariables(acceptance.getId()))
                .containsOnlyKeys("responsibleOrgan", "sender", "earlier")
                .containsEntry("responsibleOrgan", "jszj")
                .containsEntry("sender", "jsxf")
                .containsEntry("earlier", null);
        assertThat(acceptance.getBusinessKey()).isEqualTo(handling.getBusinessKey());
    }

    private static ProcessInstance received() {
        var variables = new HashMap<String, Object>(
                Map.of("responsibleOrgan", "jszj", "sender", "jsxf", "assigned", false, "assigner", "jsxf"));
        // the calling model has none but where a petition is taken up again
        variables.put("path", null);
        ProcessInstance handling = ENGINE.start(variables);
        assertThat(handling).isWaitingAt("CallActivity_Acceptance");
        return handling;
    }

    private static Object variable(ProcessInstance called, String name) {
        return runtimeService().getVariable(called.getId(), name);
    }

    private static void accepted(ProcessInstance handling, String finding, String path, String outcome) {
        var found = new HashMap<String, Object>();
        found.put("finding", finding);
        found.put("path", path);
        found.put("outcome", outcome);
        ended(handling, "acceptance", found);
    }

    private static void ended(ProcessInstance handling, String model, Map<String, Object> outcome) {
        complete(task("UserTask_Wait", Stub.running(handling, model).get(0)), outcome);
    }
}
