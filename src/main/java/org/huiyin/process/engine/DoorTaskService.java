package org.huiyin.process.engine;

import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.task.Attachment;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.huiyin.process.TaskRefused;
import org.jspecify.annotations.Nullable;

/** The engine's task service behind the form door: every way to complete a task or write to it leads through the door. */
class DoorTaskService extends TaskServiceImpl {

    private static final String BY_FORM = "该操作不能直接进行，请在任务的表单中填写并提交。";
    private static final String BY_DOSSIER = "请在任务的“案卷”页签中添加附件或者批注。";

    private static final String BY_POST = "任务按岗位分派，不能另行添加人员或者组。";

    private final FormDoor door;

    DoorTaskService(FormDoor door) {
        this.door = door;
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
        if (officer != null) {
            door.checkTaking(task, officer);
        }
        super.claim(task, officer);
    }

    @Override
    public void setAssignee(String task, @Nullable String officer) {
        door.checkHolding(task, officer);
        super.setAssignee(task, officer);
    }

    @Override
    public void resolveTask(String task) {
        throw new TaskRefused(BY_FORM);
    }

    @Override
    public void resolveTask(String task, @Nullable Map<String, Object> variables) {
        throw new TaskRefused(BY_FORM);
    }

    @Override
    public void delegateTask(String task, String officer) {
        throw new TaskRefused("本系统不使用委托办理；人员离岗时请登记代理人。");
    }

    @Override
    public void handleBpmnError(
            String task, String code, @Nullable String message, @Nullable Map<String, Object> variables) {
        throw new TaskRefused(BY_FORM);
    }

    @Override
    public void handleEscalation(String task, String code, @Nullable Map<String, Object> variables) {
        throw new TaskRefused(BY_FORM);
    }

    @Override
    protected void setVariables(String task, Map<String, ?> variables, boolean local) {
        throw new TaskRefused(BY_FORM);
    }

    @Override
    protected void updateVariables(String task, Map<String, ?> changes, Collection<String> deletions, boolean local) {
        throw new TaskRefused(BY_FORM);
    }

    @Override
    public void removeVariable(String task, String name) {
        throw new TaskRefused(BY_FORM);
    }

    @Override
    public void removeVariableLocal(String task, String name) {
        throw new TaskRefused(BY_FORM);
    }

    @Override
    public void removeVariables(String task, Collection<String> names) {
        throw new TaskRefused(BY_FORM);
    }

    @Override
    public void removeVariablesLocal(String task, Collection<String> names) {
        throw new TaskRefused(BY_FORM);
    }

    @Override
    public Comment createComment(@Nullable String task, @Nullable String instance, String text) {
        throw new TaskRefused(BY_DOSSIER);
    }

    @Override
    public void addUserIdentityLink(String task, String officer, String type) {
        throw new TaskRefused(BY_POST);
    }

    @Override
    public void addGroupIdentityLink(String task, String group, String type) {
        throw new TaskRefused(BY_POST);
    }

    @Override
    public void addCandidateUser(String task, String officer) {
        throw new TaskRefused(BY_POST);
    }

    @Override
    public void addCandidateGroup(String task, String group) {
        throw new TaskRefused(BY_POST);
    }

    @Override
    public void setOwner(String task, String officer) {
        throw new TaskRefused(BY_POST);
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
