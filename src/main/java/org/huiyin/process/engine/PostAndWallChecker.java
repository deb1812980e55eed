package org.huiyin.process.engine;

import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.huiyin.access.Wall;
import org.huiyin.organization.Post;
import org.springframework.stereotype.Component;

/**
 * By id as in lists: a task belongs to its post (its tenant), and nobody reaches a task of a petition they are barred
 * from, whatever posts they hold.
 */
@Component
class PostAndWallChecker extends TenantCommandChecker {

    private final Wall wall;

    PostAndWallChecker(Wall wall) {
        this.wall = wall;
    }

    @Override
    public void checkReadTask(TaskEntity task) {
        checkPost(Context.getCommandContext(), task);
        checkWall(task);
    }

    @Override
    public void checkUpdateTaskVariable(TaskEntity task) {
        checkPost(Context.getCommandContext(), task);
        checkWall(task);
    }

    @Override
    public void checkTaskAssign(TaskEntity task) {
        checkPost(Context.getCommandContext(), task);
        checkWall(task);
    }

    @Override
    public void checkTaskWork(TaskEntity task) {
        checkPost(Context.getCommandContext(), task);
        checkWall(task);
    }

    /** As the engine checks it, but refused as forbidden: its own refusal reaches programs as a fault of the server. */
    static void checkPost(CommandContext context, TaskEntity task) {
        if (task != null && !context.getTenantManager().isAuthenticatedTenant(task.getTenantId())) {
            throw new AuthorizationException("该任务不属于您的岗位，不能查看或者办理。");
        }
    }

    private void checkWall(TaskEntity task) {
        Authentication acting = Context.getCommandContext().getAuthentication();
        if (acting == null || acting.getUserId() == null || task == null || task.getProcessInstanceId() == null) {
            return;
        }
        var posts = Optional.ofNullable(acting.getTenantIds()).stream()
                .flatMap(ids -> ids.stream().map(Post::of))
                .toList();
        String petition = PetitionOf.task(task);
        if (wall.bars(acting.getUserId(), posts, petition, Scopes.of(task))) {
            throw new AuthorizationException("您与信访事项 " + petition + " 存在回避情形，不能查看或者办理。");
        }
    }
}
