package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.process.book.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;

/** What lies open, and how people speak of it. */
@TestComponent
class Desk {

    private final CurrentOfficer officer;
    private final FormService forms;
    private final TaskService tasks;
    private final Organization organization;
    private final ObjectProvider<OfficerTask> officerTasks;

    Desk(
            CurrentOfficer officer,
            FormService forms,
            TaskService tasks,
            Organization organization,
            ObjectProvider<OfficerTask> officerTasks) {
        this.officer = officer;
        this.forms = forms;
        this.tasks = tasks;
        this.organization = organization;
        this.officerTasks = officerTasks;
    }

    List<Task> open(String petition, String step) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(petition)
                .taskDefinitionKey(step)
                .list();
    }

    /** Where several organs have the step before them, the one of the officer's posts. */
    Task open(String petition, String step, String by) {
        var posts = officer.as(by, officer::posts);
        var open = open(petition, step);
        var own = open.stream()
                .filter(task -> posts.contains(Post.of(task.getTenantId())))
                .toList();
        var meant = open.size() == 1 ? open : own;
        assertThat(meant).as(step + " of " + petition).hasSize(1);
        return meant.get(0);
    }

    Map<String, Object> opening(Task task, String by) {
        return officer.as(by, () -> forms.getTaskFormVariables(task.getId()));
    }

    void submit(Task task, String by, Map<String, ?> values) {
        officer.as(by, () -> {
            forms.submitTaskForm(task.getId(), Map.copyOf(values));
            return task;
        });
    }

    /** Such as 陈登记（江洲市信访局登记员）. */
    String named(String officer, Post post) {
        return organization.officerName(officer) + "（" + organization.nameOf(post.organ())
                + post.role().label() + "）";
    }

    /** The submitted values as label：value, in the form's order, as the officer sees them. */
    List<String> notes(String step, Map<String, ?> values, Map<String, Object> opening) {
        var notes = new ArrayList<String>();
        for (Field<?> field : officerTask(step).fields()) {
            if (values.get(field.name()) != null && !"".equals(values.get(field.name()))) {
                notes.add(field.label() + "：" + shown(field, values.get(field.name()), opening));
            }
        }
        return notes;
    }

    private OfficerTask officerTask(String step) {
        return officerTasks.stream()
                .filter(task -> task.key().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private String shown(Field<?> field, Object value, Map<String, Object> opening) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(one -> shown(field, one, opening)).collect(Collectors.joining("、"));
        }
        if (value instanceof Boolean yes) {
            return yes ? "是" : "否";
        }
        var text = value.toString();
        if (field.type() == LocalDate.class) {
            return Words.day(LocalDate.parse(text));
        }
        return field.choices().containsKey(text)
                ? Objects.requireNonNull(field.choices().get(text))
                : chosen(text, opening);
    }

    /** Choices that the task computes are shown by their labels, codes of organs and officers by their names. */
    private String chosen(String value, Map<String, Object> opening) {
        for (Object shown : opening.values()) {
            if (shown instanceof List<?> choices) {
                for (Object choice : choices) {
                    if (choice instanceof Map<?, ?> pair && value.equals(pair.get("value"))) {
                        return String.valueOf(pair.get("label"));
                    }
                }
            }
        }
        return organization.organ(value).isPresent() ? organization.nameOf(value) : organization.officerName(value);
    }
}
