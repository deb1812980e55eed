package org.huiyin.process.worklist;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.organization.Post;
import org.huiyin.process.engine.TaskPetitions;
import org.springframework.stereotype.Component;

/** The engine's tasks in domain words, without those of petitions that the acting officer is barred from. */
@Component
class TaskLines {

    private final TaskPetitions petitions;
    private final CurrentOfficer officer;
    private final Wall wall;

    TaskLines(TaskPetitions petitions, CurrentOfficer officer, Wall wall) {
        this.petitions = petitions;
        this.officer = officer;
        this.wall = wall;
    }

    /** In the same order. */
    List<TaskLine> of(List<Task> found) {
        var numbers = petitions.petitionsOf(
                found.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()));
        Set<String> barred = wall.barred(officer.id(), officer.posts(), numbers.values());
        Set<String> returned =
                petitions.returned(found.stream().map(Task::getId).toList());
        return found.stream()
                .filter(task -> !barred.contains(numbers.get(task.getProcessInstanceId())))
                .map(task -> line(task, numbers.getOrDefault(task.getProcessInstanceId(), ""), returned))
                .toList();
    }

    private static TaskLine line(Task task, String petition, Set<String> returned) {
        return new TaskLine(
                task.getId(),
                petition,
                task.getTaskDefinitionKey(),
                task.getName(),
                Post.of(task.getTenantId()),
                task.getAssignee(),
                task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                task.getCreateTime().toInstant(),
                returned.contains(task.getId()));
    }
}
