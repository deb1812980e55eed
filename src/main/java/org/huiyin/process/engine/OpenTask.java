package org.huiyin.process.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.huiyin.audit.ActingOfficer;
import org.huiyin.organization.Post;
import org.huiyin.process.TaskAt;
import org.huiyin.process.TaskRefused;
import org.jspecify.annotations.Nullable;

/** An open task inside a command, in the words the door needs. */
final class OpenTask {

    private final CommandContext context;
    private final TaskEntity task;

    private OpenTask(CommandContext context, TaskEntity task) {
        this.context = context;
        this.task = task;
    }

    /** Throws {@link TaskRefused} when the task is not open: completed meanwhile, or never was. */
    static OpenTask find(CommandContext context, String id) {
        TaskEntity task = context.getTaskManager().findTaskById(id);
        if (task == null) {
            throw new TaskRefused("该任务不存在或者已经办结，请刷新任务列表。");
        }
        return new OpenTask(context, task);
    }

    String key() {
        return task.getTaskDefinitionKey();
    }

    TaskAt asTaskAt() {
        return new TaskAt(
                task.getId(), PetitionOf.task(task), Post.of(task.getTenantId()), actingOr(ActingOfficer.SYSTEM));
    }

    void checkReadable() {
        check(checker -> checker.checkReadTaskVariable(task));
    }

    void checkWorkable() {
        check(checker -> checker.checkTaskWork(task));
    }

    /** The one who completes is the one who holds it: a free task is taken, another's is refused. */
    List<String> take(TaskHolders holders) {
        String officer = actingOr(ActingOfficer.SYSTEM);
        List<String> against = holders.againstTaking(task, officer);
        if (against.isEmpty() && !officer.equals(task.getAssignee())) {
            task.setAssignee(officer);
            task.triggerUpdateEvent();
        }
        return against;
    }

    List<String> againstGiving(TaskHolders holders, @Nullable String officer) {
        PostAndWallChecker.checkPost(context, task);
        return holders.againstGiving(task, officer, actingOr(ActingOfficer.SYSTEM));
    }

    /** As it says; takes the task from a holder who is gone, since the engine would refuse another then. */
    List<String> againstTaking(TaskHolders holders, String officer) {
        PostAndWallChecker.checkPost(context, task);
        List<String> against = holders.againstTaking(task, officer);
        if (against.isEmpty() && task.getAssignee() != null && !officer.equals(task.getAssignee())) {
            task.setAssignee(null);
            task.triggerUpdateEvent();
        }
        return against;
    }

    void complete(Map<String, Object> decisions) {
        new CompleteTaskCmd(task.getId(), new HashMap<>(decisions)).execute(context);
    }

    private String actingOr(String nobody) {
        var acting = context.getAuthentication();
        String officer = acting == null ? null : acting.getUserId();
        return officer == null ? nobody : officer;
    }

    private void check(Consumer<CommandChecker> check) {
        context.getProcessEngineConfiguration().getCommandCheckers().forEach(check);
    }
}
