package org.huiyin.process.engine;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.RecalculateJobDuedateCmd;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.huiyin.deadlines.ClockMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Re-sets timers and due dates where a clock has moved, in the transaction that wrote it on the ledger. Every date in a
 * model comes from the ledger, so the petition's dates are simply asked for again; also those of timers and tasks born in
 * the same transaction, which the database does not know yet.
 */
@Component
public class Redating {

    private final JdbcClient database;
    private final LostTimers lost;
    private final ObjectProvider<ProcessEngine> engine;

    Redating(JdbcClient database, LostTimers lost, ObjectProvider<ProcessEngine> engine) {
        this.database = database;
        this.lost = lost;
        this.engine = engine;
    }

    @EventListener
    void follow(ClockMoved moved) {
        mend(moved.clock().petition());
        // a timer fires once: of a breach that the new day forgives there is none left to move
        if (moved.again()) {
            inside(context -> lost.arm(context, moved.clock()));
        }
    }

    /** Sets anew what timers the petition's open scopes lack though their clocks run; how many. */
    public int arm(String petition) {
        return inside(context -> lost.arm(context, petition));
    }

    /** How many timers and tasks had another date than the ledger says. */
    public record Mended(int timers, int tasks) {}

    /** Asks for all of the petition's dates again, in the caller's transaction or one of its own. */
    public Mended mend(String petition) {
        return inside(context -> new Mended(
                count(timers(context, petition), timer -> timer(context, timer)),
                count(tasks(context, petition), task -> task(context, task))));
    }

    private <T> T inside(Command<T> work) {
        return ((ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> work.execute(context)));
    }

    private static int count(Set<String> ids, Predicate<String> moves) {
        return (int) ids.stream().filter(moves).count();
    }

    private static boolean timer(CommandContext context, String id) {
        JobEntity job = context.getJobManager().findJobById(id);
        if (!lives(context, job)) {
            return false;
        }
        Date before = job.getDuedate();
        new RecalculateJobDuedateCmd(id, false).execute(context);
        Date after = job.getDuedate();
        return before == null || after == null ? before != after : before.getTime() != after.getTime();
    }

    private static boolean task(CommandContext context, String id) {
        TaskEntity task = context.getTaskManager().findTaskById(id);
        return lives(context, task) && redate(task);
    }

    /** What the same transaction has already ended keeps its date. */
    private static boolean lives(CommandContext context, @Nullable DbEntity entity) {
        return entity != null && !context.getDbEntityManager().isDeleted(entity);
    }

    private static boolean redate(TaskEntity task) {
        Expression due = task.getTaskDefinition().getDueDateExpression();
        if (due == null) {
            return false;
        }
        Date day = PostTaskDecorator.lastSecondBefore((Date) due.getValue(task.getExecution()));
        // the engine's table gives back a timestamp, which never equals a date
        if (task.getDueDate() != null && day.getTime() == task.getDueDate().getTime()) {
            return false;
        }
        task.setDueDate(day);
        task.triggerUpdateEvent();
        return true;
    }

    private Set<String> timers(CommandContext context, String petition) {
        var ids = ids("""
                select j.ID_ from ACT_RU_JOB j join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_
                where e.BUSINESS_KEY_ = :petition and j.TYPE_ = 'timer'
                """, petition);
        ids.addAll(born(context.getDbEntityManager().getCachedEntitiesByType(TimerEntity.class)));
        return ids;
    }

    private Set<String> tasks(CommandContext context, String petition) {
        var ids = ids("""
                select t.ID_ from ACT_RU_TASK t join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
                where e.BUSINESS_KEY_ = :petition
                """, petition);
        ids.addAll(born(context.getDbEntityManager().getCachedEntitiesByType(TaskEntity.class)));
        return ids;
    }

    private static List<String> born(Collection<? extends DbEntity> cached) {
        return cached.stream().map(DbEntity::getId).toList();
    }

    private Set<String> ids(String query, String petition) {
        return new TreeSet<>(database.sql(query)
                .param("petition", petition)
                .query(String.class)
                .list());
    }
}
