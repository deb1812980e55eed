package org.huiyin.process.engine;

import org.huiyin.process.ProcessVariable;
import org.huiyin.process.TaskAt;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a task's process knows, for the few tasks whose petition and post do not say enough. */
@Component
public class TaskValues {

    private final ObjectProvider<FormDoor> door;

    TaskValues(ObjectProvider<FormDoor> door) {
        this.door = door;
    }

    /** Throws {@link IllegalStateException} where the variable is absent. The caller came through the form door. */
    public <T> T of(TaskAt task, ProcessVariable<T> variable) {
        return door.getObject()
                .command(context -> variable.read(context.getTaskManager().findTaskById(task.task())));
    }
}
