package org.huiyin.bench;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits for an officer or for a date, read past the count; the same way for the product and for the bare engine. */
final class Waiting {

    private Waiting() {}

    /** Id of the open task at a user task, or of the job at a timer. */
    static String at(DataSource uncounted, String petition, String element) {
        var sql = element.startsWith("Timer_")
                ? "select j.ID_ from ACT_RU_JOB j join ACT_RU_EXECUTION i on i.ID_ = j.PROCESS_INSTANCE_ID_"
                        + " join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_"
                        + " where i.BUSINESS_KEY_ = ? and d.ACT_ID_ = ?"
                : "select t.ID_ from ACT_RU_TASK t join ACT_RU_EXECUTION i on i.ID_ = t.PROC_INST_ID_"
                        + " where i.BUSINESS_KEY_ = ? and t.TASK_DEF_KEY_ = ?";
        return JdbcClient.create(uncounted)
                .sql(sql)
                .params(petition, element)
                .query(String.class)
                .single();
    }
}
