package org.huiyin.process.sweep;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.huiyin.process.sweep.TimedScopes.Scope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 停止的定时器: what the engine has given up after its attempts is silent for good, and a petition that waits for nothing
 * else is lost with it. Each is listed and gets its attempts once more; nothing of a failed attempt was kept.
 */
@Component
@Order(0)
class StoppedJobs implements Check {

    private static final Logger LOG = LoggerFactory.getLogger(StoppedJobs.class);

    private static final int PAGE = 500;

    private final JdbcClient database;
    private final TimedScopes scopes;
    private final ProcessEngine engine;

    StoppedJobs(JdbcClient database, TimedScopes scopes, ProcessEngine engine) {
        this.database = database;
        this.scopes = scopes;
        this.engine = engine;
    }

    @Override
    public String name() {
        return "停止的定时器";
    }

    private record Stopped(String id, String petition, Scope event) {}

    @Override
    public void run(Findings findings) {
        var page = stopped("");
        while (!page.isEmpty()) {
            page.forEach(job -> start(job, findings));
            page = stopped(page.get(page.size() - 1).id());
        }
    }

    private List<Stopped> stopped(String after) {
        return database.sql("""
                        select j.ID_, e.BUSINESS_KEY_, d.PROC_DEF_ID_, d.ACT_ID_ from ACT_RU_JOB j
                        join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_
                        join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_
                        where j.RETRIES_ <= 0 and e.BUSINESS_KEY_ is not null and j.ID_ > :after
                        order by j.ID_ limit :limit
                        """)
                .param("after", after)
                .param("limit", PAGE)
                .query((row, number) ->
                        new Stopped(row.getString(1), row.getString(2), new Scope(row.getString(3), row.getString(4))))
                .list();
    }

    private void start(Stopped job, Findings findings) {
        String what = "“" + scopes.nameOf(job.event()) + "”多次执行失败，已经停止";
        try {
            int attempts = engine.getProcessEngineConfiguration().getDefaultNumberOfRetries();
            engine.getManagementService().setJobRetries(job.id(), attempts);
            findings.add(Kind.TIMER_DEAD, job.petition(), what + "；现已重新启动，下次巡检仍列出的，请系统管理员查看日志。");
        } catch (RuntimeException inTheWay) {
            LOG.warn("Could not start job {} of {} again", job.id(), job.petition(), inTheWay);
            findings.add(Kind.TIMER_DEAD, job.petition(), what + "，未能重新启动，请系统管理员查看日志。");
        }
    }
}
