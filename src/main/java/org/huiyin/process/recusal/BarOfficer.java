package org.huiyin.process.recusal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.access.Wall;
import org.huiyin.access.Wall.Bar;
import org.huiyin.access.Wall.Ground;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.engine.HeldTasks;
import org.huiyin.process.engine.TaskPosts;
import org.springframework.stereotype.Component;

/** 执行回避: the wall is raised, tasks in hand go back to their post, and a post left empty is told to its heads. */
@Component
class BarOfficer implements JavaDelegate {

    private final Wall wall;
    private final HeldTasks held;
    private final TaskPosts posts;
    private final Organization organization;
    private final Deciders deciders;
    private final Notices notices;
    private final Clock clock;

    BarOfficer(
            Wall wall,
            HeldTasks held,
            TaskPosts posts,
            Organization organization,
            Deciders deciders,
            Notices notices,
            Clock clock) {
        this.wall = wall;
        this.held = held;
        this.posts = posts;
        this.organization = organization;
        this.deciders = deciders;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String petition = execution.getProcessBusinessKey();
        String officer = RecusalProcess.CONCERNED.read(execution);
        wall.raise(Bar.officer(petition, officer, Ground.RECUSED));
        held.release(petition, officer);
        posts.open(petition).stream()
                .map(Post::of)
                .filter(post -> holds(post, officer) && isLeftEmpty(post, petition))
                .forEach(post -> tellHeads(petition, officer, post, RecusalProcess.ORGAN.read(execution)));
    }

    private boolean holds(Post post, String officer) {
        return organization.holding(post, LocalDate.now(clock)).stream()
                .anyMatch(holder -> holder.id().equals(officer));
    }

    private boolean isLeftEmpty(Post post, String petition) {
        return organization.holding(post, LocalDate.now(clock)).stream()
                .allMatch(holder -> deciders.isBarred(holder.id(), petition));
    }

    private void tellHeads(String petition, String officer, Post post, String decider) {
        notices.tell(
                "RECUSED " + petition + " " + officer + " " + post.id(),
                petition,
                "信访事项 " + petition + "：" + organization.officerName(officer) + " 回避后，“"
                        + organization.nameOf(post.organ()) + " " + post.role().label() + "”岗位没有其他人员，请立即指定人员接办。",
                new LinkedHashSet<>(List.of(
                        new Post(post.organ(), Role.LEADER),
                        new Post(post.organ(), Role.CHIEF),
                        new Post(decider, Role.LEADER),
                        new Post(decider, Role.CHIEF))));
    }
}
