package org.huiyin.process;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.Broken.ORGAN_HANDLING;
import static org.huiyin.process.Broken.PETITION;
import static org.huiyin.process.Broken.broken;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of {@link FlowRules} and {@link DrawingRules} fails on a model that breaks it. */
class BrokenFlowTests {

    static Stream<Broken> models() {
        return Stream.of(
                broken(
                        "window",
                        PETITION,
                        "name=\"window\" value=\"REQUEST_REVIEW\"",
                        "name=\"duty\" value=\"REQUEST_REVIEW\""),
                broken("window-organ", PETITION, "<camunda:property name=\"organ\" value=\"responsibleOrgan\" />", ""),
                broken(
                        "lanes",
                        PETITION,
                        "<bpmn:startEvent id=\"StartEvent_PetitionRegistered\"",
                        "<bpmn:laneSet id=\"Lanes\"><bpmn:lane id=\"Lane_Bureau\" /></bpmn:laneSet><bpmn:startEvent id=\"StartEvent_PetitionRegistered\""),
                broken(
                        "implicit-split",
                        PETITION,
                        "sourceRef=\"UserTask_ArchivePetition\" targetRef=\"EndEvent_PetitionArchived\"",
                        "sourceRef=\"UserTask_TellDirection\" targetRef=\"EndEvent_PetitionArchived\""),
                broken(
                        "implicit-join",
                        PETITION,
                        "sourceRef=\"UserTask_ArchivePetition\" targetRef=\"EndEvent_PetitionArchived\"",
                        "sourceRef=\"UserTask_ArchivePetition\" targetRef=\"UserTask_TellDirection\""),
                broken(
                        "implicit-end",
                        PETITION,
                        "sourceRef=\"UserTask_ArchivePetition\" targetRef=\"EndEvent_PetitionArchived\"",
                        "sourceRef=\"UserTask_TellDirection\" targetRef=\"EndEvent_PetitionArchived\""),
                broken(
                        "unreached",
                        PETITION,
                        "sourceRef=\"UserTask_ArchivePetition\" targetRef=\"EndEvent_PetitionArchived\"",
                        "sourceRef=\"UserTask_ArchivePetition\" targetRef=\"UserTask_TellDirection\""),
                broken("inclusive", ORGAN_HANDLING, "bpmn:exclusiveGateway", "bpmn:inclusiveGateway"),
                broken(
                        "idle-gateway",
                        ORGAN_HANDLING,
                        "sourceRef=\"Gateway_OpinionApproved\" targetRef=\"Gateway_DraftOrRework\"",
                        "sourceRef=\"Gateway_OpinionApproved\" targetRef=\"UserTask_DraftOpinion\""),
                broken(
                        "conditional-flow",
                        PETITION,
                        "sourceRef=\"UserTask_ArchivePetition\" targetRef=\"EndEvent_PetitionArchived\" />",
                        "sourceRef=\"UserTask_ArchivePetition\" targetRef=\"EndEvent_PetitionArchived\"><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${bureau}</bpmn:conditionExpression></bpmn:sequenceFlow>"),
                broken("called-binding", PETITION, " camunda:calledElementBinding=\"deployment\"", ""),
                broken("default-flow", ORGAN_HANDLING, " default=\"Flow_OpinionReturned\"", ""),
                broken(
                        "condition",
                        ORGAN_HANDLING,
                        "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${opinionApproved}</bpmn:conditionExpression>",
                        ""),
                broken("duty-timer", PETITION, "cancelActivity=\"false\"", "cancelActivity=\"true\""),
                broken(
                        "duty-organ",
                        PETITION,
                        "<camunda:property name=\"duty\" value=\"SORT\" />\n          <camunda:property name=\"organ\" value=\"bureau\" />",
                        "<camunda:property name=\"duty\" value=\"SORT\" />"),
                broken("drawn", PETITION, "bpmnElement=\"UserTask_TellDirection\"", "bpmnElement=\"petition\""),
                broken("size-of-shape", PETITION, "width=\"100\" height=\"80\"", "width=\"120\" height=\"80\""),
                broken(
                        "orthogonal",
                        PETITION,
                        "<di:waypoint x=\"196\" y=\"200\" />",
                        "<di:waypoint x=\"196\" y=\"210\" />"),
                broken(
                        "through",
                        PETITION,
                        "<di:waypoint x=\"1190\" y=\"200\" />",
                        "<di:waypoint x=\"800\" y=\"200\" />"),
                broken(
                        "one-line",
                        PETITION,
                        "<di:waypoint x=\"1190\" y=\"200\" />",
                        "<di:waypoint x=\"800\" y=\"200\" />"),
                broken(
                        "size",
                        ORGAN_HANDLING,
                        "</bpmn:process>",
                        IntStream.range(0, 26)
                                .mapToObj(i -> "<bpmn:task id=\"Task_%d\" />".formatted(i))
                                .collect(joining("", "", "</bpmn:process>"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void findsWhatIsBroken(Broken broken) {
        var findings = ModelRules.check(broken.model(), HouseBeans.delegates());

        assertThat(findings).extracting(Finding::rule).contains(broken.rule());
    }
}
