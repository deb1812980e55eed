package org.huiyin.process.worklist;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.access.Wall;
import org.huiyin.organization.Post;
import org.huiyin.process.engine.ReturnedTasks;
import org.huiyin.process.engine.TaskPetitions;
import org.huiyin.process.engine.TaskPetitions.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The engine's tasks in domain words, without those of petitions that the acting officer is barred from. */
@Component
class TaskLines {

    private final TaskPetitions petitions;
    private final ReturnedTasks returnedTasks;
    private final CurrentOfficer officer;
    private final Wall wall;

    TaskLines(TaskPetitions petitions, ReturnedTasks returnedTasks, CurrentOfficer officer, Wall wall) {
        this.petitions = petitions;
        this.returnedTasks = returnedTasks;
        this.officer = officer;
        this.wall = wall;
    }

    /** In the same order. */
    List<TaskLine> of(List<Task> found) {
        var parts = petitions.petitionsOf(
                found.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()));
        Set<Part> barred = barred(parts.values());
        Set<String> returned = returnedTasks.among(found);
        return found.stream()
                .filter(task -> !barred.contains(parts.get(task.getProcessInstanceId())))
                .map(task -> line(task, number(parts.get(task.getProcessInstanceId())), returned))
                .toList();
    }

    private static String number(@Nullable Part part) {
        return part == null ? "" : part.petition();
    }

    /** One query for each part of the way that occurs; mostly one. */
    private Set<Part> barred(Collection<Part> parts) {
        var barred = new HashSet<Part>();
        var numbers = parts.stream()
                .collect(Collectors.groupingBy(Part::scope, Collectors.mapping(Part::petition, Collectors.toSet())));
        numbers.forEach((scope, petitions) -> wall.barred(officer.id(), officer.posts(), petitions, scope)
                .forEach(petition -> barred.add(new Part(petition, scope))));
        return barred;
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
