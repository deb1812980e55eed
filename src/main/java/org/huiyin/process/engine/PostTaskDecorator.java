package org.huiyin.process.engine;

import java.time.Duration;
import java.util.Date;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDecorator;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.jspecify.annotations.Nullable;

/**
 * Gives a task to its post when it is created: the post's id becomes the task's tenant. Candidate groups of the model
 * name the role; no candidate rows are written, since the tenant says it.
 */
class PostTaskDecorator extends TaskDecorator {

    private static final Duration LAST_SECOND = Duration.ofSeconds(1);

    private final @Nullable String organVariable;

    PostTaskDecorator(TaskDefinition definition, ExpressionManager expressions, @Nullable String organVariable) {
        super(definition, expressions);
        this.organVariable = organVariable;
    }

    @Override
    public void decorate(TaskEntity task, VariableScope scope) {
        task.setTenantId(post(scope).id());
        super.decorate(task, scope);
    }

    @Override
    protected void initializeTaskCandidateGroups(TaskEntity task, VariableScope scope) {
        // the tenant is the post; a candidate row would say the same again
    }

    /** A duty ends at 24:00; people read that as the day before, not as the next day's 00:00. */
    @Override
    protected void initializeTaskDueDate(TaskEntity task, VariableScope scope) {
        super.initializeTaskDueDate(task, scope);
        Date breach = task.getDueDate();
        if (breach != null) {
            task.setDueDate(lastSecondBefore(breach));
        }
    }

    static Date lastSecondBefore(Date breach) {
        return Date.from(breach.toInstant().minus(LAST_SECOND));
    }

    private Post post(VariableScope scope) {
        Set<Expression> groups = taskDefinition.getCandidateGroupIdExpressions();
        Object organ = organVariable == null ? null : scope.getVariable(organVariable);
        if (groups.size() != 1 || organ == null) {
            throw new ProcessEngineException(
                    "用户任务 " + taskDefinition.getKey() + " 没有岗位：请在模型中设置一个候选组（角色）和扩展属性 organ（机关变量）。");
        }
        String role = (String) groups.iterator().next().getValue(scope);
        return new Post(organ.toString(), Role.of(role));
    }
}
