package org.huiyin.process.engine;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tasks that an officer has taken and must give up. */
@Component
public class HeldTasks {

    private final JdbcClient database;
    private final ObjectProvider<ProcessEngine> engine;
    private final Recorded recorded;

    HeldTasks(JdbcClient database, ObjectProvider<ProcessEngine> engine, Recorded recorded) {
        this.database = database;
        this.engine = engine;
        this.recorded = recorded;
    }

    /** Gives the officer's tasks of the petition back to their posts, in the caller's transaction. */
    public void release(String petition, String officer) {
        List<String> held = held(petition, officer);
        if (held.isEmpty()) {
            return;
        }
        ((ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    for (String id : held) {
                        var task = context.getTaskManager().findTaskById(id);
                        task.setAssignee(null);
                        task.triggerUpdateEvent();
                    }
                    return held;
                });
        held.forEach(task -> recorded.that(Fact.of(petition, "TASK_RETURNED")));
    }

    /** The engine's own query would ask for rights that whoever decides need not have. */
    private List<String> held(String petition, String officer) {
        return database.sql("""
                        select t.ID_ from ACT_RU_TASK t
                        join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
                        where e.BUSINESS_KEY_ = :petition and t.ASSIGNEE_ = :officer
                        """)
                .param("petition", petition)
                .param("officer", officer)
                .query(String.class)
                .list();
    }
}
