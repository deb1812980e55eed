package org.huiyin.process.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.PostLeft;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tasks that an officer has taken and must give up. */
@Component
public class HeldTasks {

    /** The engine's own query would ask for rights that whoever decides need not have. */
    private static final String HELD = """
            select t.ID_ as task, e.BUSINESS_KEY_ as petition, t.TENANT_ID_ as post from ACT_RU_TASK t
            join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
            where t.ASSIGNEE_ = :officer and e.BUSINESS_KEY_ is not null
            """;

    private final JdbcClient database;
    private final ObjectProvider<ProcessEngine> engine;
    private final Organization organization;
    private final Recorded recorded;
    private final Clock clock;

    HeldTasks(
            JdbcClient database,
            ObjectProvider<ProcessEngine> engine,
            Organization organization,
            Recorded recorded,
            Clock clock) {
        this.database = database;
        this.engine = engine;
        this.organization = organization;
        this.recorded = recorded;
        this.clock = clock;
    }

    private record Held(
            String task, String petition, @Nullable String post) {}

    /** Gives the officer's tasks of the petition back to their posts, in the caller's transaction. */
    public void release(String petition, String officer) {
        release(held(officer).stream()
                .filter(task -> task.petition().equals(petition))
                .toList());
    }

    /** Whoever is relieved or away today holds nothing up: a colleague at the post can take it at once. */
    @EventListener
    void follow(PostLeft left) {
        releaseWhereGone(left.officer());
    }

    /**
     * Gives back what the officer holds at posts at which they do not work today, in the caller's transaction or one of its
     * own.
     *
     * @return the petitions, one entry for each task
     */
    @Transactional
    public List<String> releaseWhereGone(String officer) {
        LocalDate today = LocalDate.now(clock);
        List<Held> gone = held(officer).stream()
                .filter(task -> task.post() != null
                        && !organization.workingAt(Post.of(task.post()), today).contains(officer))
                .toList();
        release(gone);
        return gone.stream().map(Held::petition).toList();
    }

    /** Everybody who has taken a task. */
    public List<String> holders() {
        return database.sql("select distinct ASSIGNEE_ from ACT_RU_TASK where ASSIGNEE_ is not null order by ASSIGNEE_")
                .query(String.class)
                .list();
    }

    private void release(List<Held> held) {
        if (held.isEmpty()) {
            return;
        }
        ((ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    for (Held each : held) {
                        var task = context.getTaskManager().findTaskById(each.task());
                        task.setAssignee(null);
                        task.triggerUpdateEvent();
                    }
                    return held;
                });
        held.forEach(task -> recorded.that(Fact.of(task.petition(), "TASK_RETURNED")));
    }

    private List<Held> held(String officer) {
        return database.sql(HELD).param("officer", officer).query(Held.class).list();
    }
}
