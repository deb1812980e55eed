package org.huiyin.process;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The forms of steps as they lie in the repository. */
final class FormsOnFile {

    private static final Map<String, CheckedForm> READ = new ConcurrentHashMap<>();

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
        String form = Objects.requireNonNull(Named.FORMS.get(step), () -> "No user task " + step + " in any model");
        return READ.computeIfAbsent(form, ModelFolder::form);
    }

    /** Name of the form file by id of the user task. */
    private static final class Named {

        static final Map<String, String> FORMS = ModelFolder.elements(UserTask.class)
                .collect(toMap(UserTask::getId, task -> task.getCamundaFormRef() + ".form", (first, other) -> first));
    }
}
