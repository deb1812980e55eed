package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The forms of steps as they lie in the repository. */
final class FormsOnFile {

    private FormsOnFile() {}

    /** What the task computes for its form is what the form reads. */
    static void assertShowsAll(String step, Map<String, Object> opening) {
        var names = new TreeSet<String>(opening.keySet());
        names.removeIf(name -> !name.startsWith("show_"));
        assertThat(names)
                .as("shown by the form of " + step)
                .isEqualTo(formOf(step).shown());
    }

    /** The form leaves out what there is nothing to say of, and says the rest as officers write. */
    static void assertReadsWell(String step, Map<String, Object> opening) {
        assertThat(Reading.flaws(formOf(step).tree(), opening))
                .as("what reads badly in the form of " + step)
                .isEmpty();
    }

    private static CheckedForm formOf(String step) {
        return ModelFolder.models().stream()
                .map(file -> ModelFolder.model(file).model().<UserTask>getModelElementById(step))
                .filter(task -> task != null)
                .map(task -> ModelFolder.form(task.getCamundaFormRef() + ".form"))
                .findFirst()
                .orElseThrow();
    }
}
