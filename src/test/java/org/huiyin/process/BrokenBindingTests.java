package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.process.Broken.ORGAN_HANDLING;
import static org.huiyin.process.Broken.PETITION;
import static org.huiyin.process.Broken.broken;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of {@link BindingRules} fails on a model that breaks it. */
class BrokenBindingTests {

    static Stream<Broken> models() {
        return Stream.of(
                broken("duty", PETITION, "name=\"duty\" value=\"SORT\"", "name=\"duty\" value=\"SORTING\""),
                broken("delegate", PETITION, "${remindSortOverdue}", "${remindNobody}"),
                broken("same-name", PETITION, "${remindSortOverdue}", "${issueOpinion}"),
                broken("role", PETITION, "candidateGroups=\"registrar\"", "candidateGroups=\"registrar,leader\""),
                broken(
                        "organ",
                        PETITION,
                        "<camunda:property name=\"organ\" value=\"bureau\" />\n          </camunda:properties>",
                        "<camunda:property name=\"organ\" value=\"town\" />\n          </camunda:properties>"),
                broken(
                        "returned-by",
                        PETITION,
                        "<camunda:property name=\"organ\" value=\"bureau\" />\n          </camunda:properties>",
                        "<camunda:property name=\"organ\" value=\"bureau\" />\n"
                                + "<camunda:property name=\"returnedBy\" value=\"UserTask_ApproveNothing\" />\n"
                                + "          </camunda:properties>"),
                broken(
                        "person",
                        PETITION,
                        "camunda:candidateGroups=\"registrar\"",
                        "camunda:candidateGroups=\"registrar\" camunda:assignee=\"li\""),
                broken(
                        "all-variables",
                        PETITION,
                        "<camunda:in source=\"responsibleOrgan\" target=\"responsibleOrgan\" />",
                        "<camunda:in variables=\"all\" />"),
                broken("business-key", PETITION, "<camunda:in businessKey=\"#{execution.processBusinessKey}\" />", ""),
                broken(
                        "condition-shape",
                        ORGAN_HANDLING,
                        "${opinionApproved}</bpmn",
                        "${opinionApproved.toString()}</bpmn"),
                broken("declared", ORGAN_HANDLING, "${opinionApproved}</bpmn", "${opinionAproved}</bpmn"),
                broken(
                        "foreign",
                        PETITION,
                        "camunda:delegateExpression=\"${remindSortOverdue}\"",
                        "camunda:class=\"org.huiyin.Reminder\""),
                broken(
                        "expression",
                        PETITION,
                        "camunda:dueDate=\"${due.of(execution, 'SORT')}\"",
                        "camunda:dueDate=\"${now()}\""),
                broken(
                        "save-point",
                        PETITION,
                        "<bpmn:boundaryEvent id=\"BoundaryEvent_SortOverdue\"",
                        "<bpmn:boundaryEvent id=\"BoundaryEvent_SortOverdue\" camunda:asyncBefore=\"true\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void findsWhatIsBroken(Broken broken) {
        var findings = ModelRules.check(broken.model(), HouseBeans.delegates());

        assertThat(findings).extracting(Finding::rule).contains(broken.rule());
    }
}
