package org.huiyin.process.engine;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.RecalculateJobDuedateCmd;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
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
class Redating {

    private final JdbcClient database;
    private final ObjectProvider<ProcessEngine> engine;

    Redating(JdbcClient database, ObjectProvider<ProcessEngine> engine) {
        this.database = database;
        this.engine = engine;
    }

    @EventListener
    void follow(ClockMoved moved) {
        String petition = moved.clock().petition();
        ((ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> {
                    timers(context, petition).forEach(timer -> timer(context, timer));
                    tasks(context, petition).forEach(task -> task(context, task));
                    return null;
                }));
    }

    private static void timer(CommandContext context, String id) {
        if (lives(context, context.getJobManager().findJobById(id))) {
            new RecalculateJobDuedateCmd(id, false).execute(context);
        }
    }

    private static void task(CommandContext context, String id) {
        TaskEntity task = context.getTaskManager().findTaskById(id);
        if (lives(context, task)) {
            redate(task);
        }
    }

    /** What the same transaction has already ended keeps its date. */
    private static boolean lives(CommandContext context, @Nullable DbEntity entity) {
        return entity != null && !context.getDbEntityManager().isDeleted(entity);
    }

    private static void redate(TaskEntity task) {
        Expression due = task.getTaskDefinition().getDueDateExpression();
        if (due == null) {
            return;
        }
        Date day = PostTaskDecorator.lastSecondBefore((Date) due.getValue(task.getExecution()));
        if (!day.equals(task.getDueDate())) {
            task.setDueDate(day);
            task.triggerUpdateEvent();
        }
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
