package org.huiyin.process.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may hold a task: only officers of its post, one at a time; two who take it at once are told who has it. */
@Component
class TaskHolders {

    private final Organization organization;
    private final Clock clock;

    TaskHolders(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    /** Sentences that stand against the officer's holding the task; empty where none does. */
    List<String> against(TaskEntity task, @Nullable String officer) {
        if (officer == null) {
            return List.of();
        }
        Post post = Post.of(task.getTenantId());
        if (!posts(officer).contains(post)) {
            return List.of(organization.officerName(officer) + " 不在“" + organization.nameOf(post.organ()) + " "
                    + post.role().label() + "”岗位，不能办理该任务。");
        }
        return List.of();
    }

    /**
     * The same, and that it is not somebody else's: only the holder, the organ's leader, or whoever replaces a holder who
     * left the post may give it away.
     */
    List<String> againstGiving(TaskEntity task, @Nullable String officer, String giver) {
        String holder = task.getAssignee();
        Post post = Post.of(task.getTenantId());
        boolean free = holder == null || holder.equals(giver) || isGone(holder, post);
        if (!free && !posts(giver).contains(new Post(post.organ(), Role.LEADER))) {
            return List.of("该任务已由 " + organization.officerName(holder) + " 领取，只有本人或者单位负责人可以退领、改派。");
        }
        return against(task, officer);
    }

    /** Whether who has the task is no longer at its post, today: relieved, on leave, or the post is no more. */
    boolean isGone(String holder, Post post) {
        return !organization.workingAt(post, LocalDate.now(clock)).contains(holder);
    }

    /** The same, and that nobody else has it yet; somebody who is gone does not have it. */
    List<String> againstTaking(TaskEntity task, String officer) {
        String holder = task.getAssignee();
        if (holder != null && !holder.equals(officer) && !isGone(holder, Post.of(task.getTenantId()))) {
            return List.of("该任务已由 " + organization.officerName(holder) + " 领取，您不能办理。请与其联系，或者请其退领后再办。");
        }
        return against(task, officer);
    }

    private Set<Post> posts(String officer) {
        return organization.postsOf(officer, LocalDate.now(clock));
    }
}
