package org.huiyin.process;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.params.provider.Arguments;

/** A way to write to a task that does not lead through its form. */
interface SidePath {

    void write(TaskService tasks, String task);

    default String take(TaskService tasks, String task) {
        write(tasks, task);
        return task;
    }

    static Stream<Arguments> all(String text) {
        Map<String, Object> values = Map.of("bureau", text);
        return Stream.of(
                path("variable", (tasks, task) -> tasks.setVariable(task, "bureau", text)),
                path("local variable", (tasks, task) -> tasks.setVariableLocal(task, "note", text)),
                path("removal", (tasks, task) -> tasks.removeVariables(task, List.of("bureau"))),
                path("resolve", (tasks, task) -> tasks.resolveTask(task, values)),
                path("delegate", (tasks, task) -> tasks.delegateTask(task, text)),
                path("error", (tasks, task) -> tasks.handleBpmnError(task, "X", text, values)),
                path("escalation", (tasks, task) -> tasks.handleEscalation(task, "X", values)),
                path("comment", (tasks, task) -> tasks.createComment(task, null, text)),
                path("link", (tasks, task) -> tasks.addUserIdentityLink(task, text, "candidate")),
                path("candidate", (tasks, task) -> tasks.addCandidateGroup(task, text)),
                path("owner", (tasks, task) -> tasks.setOwner(task, text)),
                path("name", (tasks, task) -> tasks.setName(task, text)),
                path("description", (tasks, task) -> tasks.setDescription(task, text)),
                path("due date", (tasks, task) -> tasks.setDueDate(task, null)),
                path("follow-up date", (tasks, task) -> tasks.setFollowUpDate(task, null)),
                path("priority", (tasks, task) -> tasks.setPriority(task, 1)),
                path("whole task", (tasks, task) -> save(tasks, task, text)),
                path("assignee", (tasks, task) -> tasks.setAssignee(task, text)),
                path(
                        "attachment",
                        (tasks, task) -> tasks.createAttachment(
                                "text", task, null, text, text, new ByteArrayInputStream(text.getBytes()))));
    }

    /** What the engine's REST interface does to update a task. */
    private static void save(TaskService tasks, String id, String text) {
        var task = tasks.createTaskQuery().taskId(id).singleResult();
        task.setDescription(text);
        tasks.saveTask(task);
    }

    private static Arguments path(String name, SidePath path) {
        return arguments(name, path);
    }
}
