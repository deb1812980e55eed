package org.huiyin.process.worklist;

import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.organization.Post;
import org.springframework.stereotype.Component;

/** Queries for open tasks, of the acting officer's posts only. */
@Component
class OpenTasks {

    private final TaskService tasks;
    private final CurrentOfficer officer;

    OpenTasks(TaskService tasks, CurrentOfficer officer) {
        this.tasks = tasks;
        this.officer = officer;
    }

    TaskQuery query() {
        return tasks.createTaskQuery().tenantIdIn(tenants()).active();
    }

    /** The earliest due first. */
    TaskQuery byDueDate() {
        return query().orderByDueDate().asc().orderByTaskCreateTime().asc();
    }

    /** An officer without posts has no tasks; the engine refuses an empty list, so it asks for a post nobody holds. */
    private String[] tenants() {
        Set<Post> posts = officer.posts();
        return posts.isEmpty()
                ? new String[] {"none"}
                : posts.stream().map(Post::id).toArray(String[]::new);
    }
}
