package org.huiyin.process.engine;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.huiyin.organization.Post;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts a successor in an organ's place wherever a petition's instances name it (art. 24): variables, and the posts of
 * open tasks. Timers keep their instants; the ledger is the caller's.
 */
@Component
public class Succession {

    private final JdbcClient database;
    private final ObjectProvider<ProcessEngine> engine;

    Succession(JdbcClient database, ObjectProvider<ProcessEngine> engine) {
        this.database = database;
        this.engine = engine;
    }

    /**
     * In the caller's transaction.
     *
     * @return how many open tasks went to the successor
     */
    public int succeed(String petition, String from, String to) {
        return ((ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    variables(petition, from).forEach(variable -> variable(context, variable, to));
                    var tasks = tasks(petition, from);
                    tasks.forEach(task -> task(context, task, to));
                    return tasks.size();
                });
    }

    private static void variable(CommandContext context, Named named, String to) {
        context.getExecutionManager().findExecutionById(named.execution()).setVariableLocal(named.variable(), to);
    }

    /** Whoever had taken it cannot go on; the engine's history does not follow a task to another tenant by itself. */
    private void task(CommandContext context, String id, String to) {
        var task = context.getTaskManager().findTaskById(id);
        var post = new Post(to, Post.of(task.getTenantId()).role());
        task.setTenantId(post.id());
        task.setAssignee(null);
        task.triggerUpdateEvent();
        database.sql("update ACT_HI_TASKINST set TENANT_ID_ = :post where ID_ = :task")
                .param("post", post.id())
                .param("task", id)
                .update();
    }

    private List<Named> variables(String petition, String organ) {
        return database.sql("""
                        select v.EXECUTION_ID_ as execution, v.NAME_ as variable from ACT_RU_VARIABLE v
                        join ACT_RU_EXECUTION e on e.ID_ = v.PROC_INST_ID_
                        where e.BUSINESS_KEY_ = :petition and v.TEXT_ = :organ
                        """)
                .param("petition", petition)
                .param("organ", organ)
                .query(Named.class)
                .list();
    }

    private List<String> tasks(String petition, String organ) {
        return database.sql("""
                        select t.ID_ from ACT_RU_TASK t
                        join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
                        where e.BUSINESS_KEY_ = :petition and t.TENANT_ID_ like :posts
                        """)
                .param("petition", petition)
                .param("posts", organ + ".%")
                .query(String.class)
                .list();
    }

    private record Named(String execution, String variable) {}
}
