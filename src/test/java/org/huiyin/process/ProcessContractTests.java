package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All models and forms keep to the house's rules; {@link BrokenBindingTests} and its neighbours show each failing. */
class ProcessContractTests {

    private static final Map<String, OfficerTask> TASKS = HouseBeans.tasks();
    private static final Set<String> DELEGATES = HouseBeans.delegates();

    static Stream<String> models() {
        return ModelFolder.models().stream();
    }

    static Stream<String> forms() {
        return ModelFolder.forms().stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void keepsEveryRuleOfModels(String file) {
        CheckedModel model = ModelFolder.model(file);

        List<Finding> findings = ModelRules.check(model, DELEGATES);

        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void keepsEveryRuleOfForms(String file) {
        CheckedForm form = ModelFolder.form(file);

        List<Finding> findings = FormRules.check(form, TASKS.get(taskOf(form)).fields());

        assertThat(findings).isEmpty();
    }

    @Test
    void eachUserTaskHasItsOfficersTaskAndFormAndNoneIsLeftOver() {
        Set<String> keys = userTasks().map(UserTask::getId).collect(Collectors.toSet());
        Set<String> forms =
                userTasks().map(task -> task.getCamundaFormRef() + ".form").collect(Collectors.toSet());

        assertThat(TASKS.keySet()).isEqualTo(keys);
        assertThat(forms).containsExactlyInAnyOrderElementsOf(ModelFolder.forms());
        assertThat(userTasks())
                .allSatisfy(task -> assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment"));
    }

    @Test
    void eachTaskThatShowsWhyItWasReturnedSaysByWhom() {
        var showing = userTasks()
                .filter(task -> ModelFolder.text("forms/" + task.getCamundaFormRef() + ".form")
                        .contains("{{show_return}}"))
                .toList();

        assertThat(showing)
                .isNotEmpty()
                .allSatisfy(task -> assertThat(CheckedModel.property(task, "returnedBy"))
                        .as(task.getId())
                        .isNotBlank());
    }

    @Test
    void eachOfficersTaskIsNamedAsItsUserTask() {
        assertThat(TASKS)
                .allSatisfy((key, task) ->
                        assertThat(key).isEqualTo("UserTask_" + task.getClass().getSimpleName()));
    }

    @Test
    void eachDelegateHasItsElementTemplateAndEachTemplateItsDelegate() {
        List<String> files = DELEGATES.stream().map(bean -> bean + ".json").toList();

        assertThat(ModelFolder.templates()).containsExactlyInAnyOrderElementsOf(files);
        assertThat(DELEGATES)
                .allSatisfy(
                        bean -> assertThat(ModelFolder.text("processes/.camunda/element-templates/" + bean + ".json"))
                                .contains("\"value\": \"${" + bean + "}\"")
                                .contains("\"id\": \"org.huiyin." + bean + "\"")
                                .contains("\"name\": \"" + nameOf(bean) + "\""));
    }

    private static String nameOf(String bean) {
        return ModelFolder.elements(ServiceTask.class)
                .filter(task -> ("${" + bean + "}").equals(task.getCamundaDelegateExpression()))
                .map(task -> task.getName())
                .findFirst()
                .orElseThrow();
    }

    private static String taskOf(CheckedForm form) {
        return userTasks()
                .filter(task -> form.id().equals(task.getCamundaFormRef()))
                .map(UserTask::getId)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<UserTask> userTasks() {
        return ModelFolder.elements(UserTask.class);
    }
}
