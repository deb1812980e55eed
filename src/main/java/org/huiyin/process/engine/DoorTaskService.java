package org.huiyin.process.engine;

import java.io.InputStream;
import java.util.Map;
import org.camunda.bpm.engine.task.Attachment;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.huiyin.process.TaskRefused;
import org.jspecify.annotations.Nullable;

/**
 * The engine's task service behind the form door: a task is taken and completed through it, comments and files go to the
 * dossier, and nothing else is written.
 */
class DoorTaskService extends ClosedTaskService {

    private static final String BY_DOSSIER = "请在任务的“案卷”页签中添加附件或者批注。";

    private final FormDoor door;
    private final Holding holding;

    DoorTaskService(FormDoor door, Holding holding) {
        this.door = door;
        this.holding = holding;
    }

    @Override
    public void complete(String task) {
        door.complete(task, Map.of());
    }

    @Override
    public void complete(String task, @Nullable Map<String, Object> variables) {
        door.complete(task, variables);
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String task, @Nullable Map<String, Object> variables, boolean deserialize) {
        door.complete(task, variables);
        return Variables.createVariables();
    }

    @Override
    public void claim(String task, @Nullable String officer) {
        if (officer == null) {
            setAssignee(task, null);
        } else {
            holding.taken(task, officer, () -> super.claim(task, officer));
        }
    }

    @Override
    public void setAssignee(String task, @Nullable String officer) {
        holding.given(task, officer, () -> super.setAssignee(task, officer));
    }

    @Override
    public Comment createComment(@Nullable String task, @Nullable String instance, String text) {
        throw new TaskRefused(BY_DOSSIER);
    }

    @Override
    public Attachment createAttachment(
            String type,
            @Nullable String task,
            @Nullable String instance,
            String name,
            String description,
            InputStream content) {
        throw new TaskRefused(BY_DOSSIER);
    }

    @Override
    public Attachment createAttachment(
            String type,
            @Nullable String task,
            @Nullable String instance,
            String name,
            String description,
            String url) {
        throw new TaskRefused(BY_DOSSIER);
    }
}
