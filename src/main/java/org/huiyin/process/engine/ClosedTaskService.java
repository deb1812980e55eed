package org.huiyin.process.engine;

import java.util.Collection;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.task.Task;
import org.huiyin.process.TaskRefused;
import org.jspecify.annotations.Nullable;

/** The engine's task service with every way to write to a task closed, each with a sentence that says the right way. */
class ClosedTaskService extends TaskServiceImpl {

    private static final String BY_FORM = "该操作不能直接进行，请在任务的表单中填写并提交。";
    private static final String BY_POST = "任务按岗位分派，不能另行添加人员或者组。";
    private static final String BY_MODEL = "任务的名称、说明、期限和岗位由流程和条例确定，不能修改或者删除。";

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

    /** Name, description, dates and post of a task come from its model; nothing is written to it by hand. */
    @Override
    public void saveTask(Task task) {
        throw new TaskRefused(BY_MODEL);
    }

    @Override
    public void deleteTask(String task) {
        throw new TaskRefused(BY_MODEL);
    }

    @Override
    public void setName(String task, String name) {
        throw new TaskRefused(BY_MODEL);
    }

    @Override
    public void setDescription(String task, String description) {
        throw new TaskRefused(BY_MODEL);
    }

    @Override
    public void setDueDate(String task, @Nullable Date due) {
        throw new TaskRefused(BY_MODEL);
    }

    @Override
    public void setFollowUpDate(String task, @Nullable Date followUp) {
        throw new TaskRefused(BY_MODEL);
    }

    @Override
    public void setPriority(String task, int priority) {
        throw new TaskRefused(BY_MODEL);
    }
}
