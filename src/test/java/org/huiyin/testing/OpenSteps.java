package org.huiyin.testing;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds what waits, by plain reading, so that nobody's rights and no measurement are touched. */
public final class OpenSteps {

    private final JdbcClient jdbc;
    private final ManagementService jobs;

    public OpenSteps(DataSource database, ManagementService jobs) {
        this.jdbc = JdbcClient.create(database);
        this.jobs = jobs;
    }

    /** Id of the petition's open task at the element. */
    public String task(String petition, String element) {
        return jdbc.sql("select t.ID_ from ACT_RU_TASK t join ACT_RU_EXECUTION i on i.ID_ = t.PROC_INST_ID_"
                        + " where i.BUSINESS_KEY_ = ? and t.TASK_DEF_KEY_ = ?")
                .params(petition, element)
                .query(String.class)
                .single();
    }

    /** Lets one of the petitioner's windows close, whatever the day. */
    public void closeWindow(String petition, String timer) {
        jobs.executeJob(
                jdbc.sql("select j.ID_ from ACT_RU_JOB j join ACT_RU_EXECUTION i on i.ID_ = j.PROCESS_INSTANCE_ID_"
                                + " join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_"
                                + " where i.BUSINESS_KEY_ = ? and d.ACT_ID_ = ?")
                        .params(petition, timer)
                        .query(String.class)
                        .single());
    }
}
