package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.calendar.MovableClock;
import org.huiyin.registry.Purpose;
import org.huiyin.registry.Register;
import org.springframework.boot.test.context.TestComponent;

/** Drives petitions through the house as officers do: by submitting forms in their own name. */
@TestComponent
class Life {

    private final Register register;
    private final CurrentOfficer officer;
    private final TaskService tasks;
    private final FormService forms;
    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final MovableClock clock;

    Life(
            Register register,
            CurrentOfficer officer,
            TaskService tasks,
            FormService forms,
            RuntimeService runtime,
            ManagementService jobs,
            MovableClock clock) {
        this.register = register;
        this.officer = officer;
        this.tasks = tasks;
        this.forms = forms;
        this.runtime = runtime;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Half past nine of the day. */
    void on(String day) {
        clock.moveTo(LocalDate.parse(day)
                .atTime(LocalTime.of(9, 30))
                .atZone(clock.getZone())
                .toInstant());
    }

    /** Registers a letter with two requests, received today; its number. */
    String registered() {
        return registered(Purpose.CLAIM, List.of(), false);
    }

    String registered(Purpose purpose, List<String> against, boolean unclear) {
        var outcome = officer.as(
                TestCity.REGISTRAR,
                () -> register.register(Letter.received(LocalDate.now(clock), purpose, against, unclear)));
        assertThat(outcome).isInstanceOf(Register.Outcome.Registered.class);
        return ((Register.Outcome.Registered) outcome).petition();
    }

    /** Opens the step's form, which must show what its task computes, and submits it. */
    void done(String petition, String by, String step, Map<String, ?> values) {
        Task task = open(petition, step);
        officer.as(by, () -> {
            assertThat(shown(task)).isEqualTo(formOf(step).shown());
            forms.submitTaskForm(task.getId(), Map.copyOf(values));
            return task;
        });
    }

    /** What the officer is told when the step is refused; the task must be open still. */
    String refused(String petition, String by, String step, Map<String, ?> values) {
        Task task = open(petition, step);
        var refusal = catchThrowableOfType(
                TaskRefused.class,
                () -> officer.as(by, () -> {
                    forms.submitTaskForm(task.getId(), Map.copyOf(values));
                    return task;
                }));
        assertThat(open(petition, step).getId()).isEqualTo(task.getId());
        return refusal.getMessage();
    }

    /** What the form opens with. */
    Map<String, Object> opening(String petition, String by, String step) {
        Task task = open(petition, step);
        return officer.as(by, () -> forms.getTaskFormVariables(task.getId()));
    }

    /** Runs the event's timer, which must be due by now. */
    void fire(String petition, String event) {
        var job = jobs.createJobQuery().activityId(event).list().stream()
                .filter(each -> petition.equals(petitionOf(each.getProcessInstanceId())))
                .findFirst()
                .orElseThrow();
        assertThat(job.getDuedate().toInstant()).isBeforeOrEqualTo(clock.instant());
        jobs.executeJob(job.getId());
    }

    Task open(String petition, String step) {
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(petition)
                .taskDefinitionKey(step)
                .singleResult();
        assertThat(task).as(step + " of " + petition).isNotNull();
        return task;
    }

    boolean isOver(String petition) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(petition)
                        .count()
                == 0;
    }

    private String petitionOf(String instance) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
    }

    private TreeSet<String> shown(Task task) {
        var names = new TreeSet<String>(forms.getTaskFormVariables(task.getId()).keySet());
        names.removeIf(name -> !name.startsWith("show_"));
        return names;
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
