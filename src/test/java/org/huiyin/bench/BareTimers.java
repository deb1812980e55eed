package org.huiyin.bench;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Tasks with a non-interrupting timer each, on the bare engine; what the timer does is to write one row. */
final class BareTimers implements AutoCloseable {

    private static final String ROW = "bench_breach";

    private final Trips trips = new Trips();
    private final ProcessEngine engine;
    private final DataSource uncounted;

    BareTimers(DataSource database) {
        uncounted = database;
        DataSource counted = CountedDataSource.counting(database, trips);
        var configuration = new SpringProcessEngineConfiguration();
        configuration.setProcessEngineName("bare-timers-" + System.identityHashCode(this));
        configuration.setDataSource(counted);
        configuration.setTransactionManager(new DataSourceTransactionManager(counted));
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setBeans(Map.of("row", new Row(JdbcClient.create(counted))));
        engine = configuration.buildProcessEngine();
    }

    /** The table and so many instances, all due at the instant; how many rows there are of earlier ones. */
    int stand(int count, Instant due) {
        JdbcClient.create(uncounted)
                .sql("create table if not exists " + ROW + " (id varchar(64))")
                .update();
        var model = Bpmn.createExecutableProcess("late")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("work")
                .boundaryEvent("over")
                .cancelActivity(false)
                .timerWithDate("${due}")
                .serviceTask()
                .camundaExpression("${row.write(execution)}")
                .endEvent()
                .moveToActivity("work")
                .endEvent()
                .done();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("late.bpmn", model)
                .deploy();
        for (int i = 0; i < count; i++) {
            engine.getRuntimeService().startProcessInstanceByKey("late", Map.<String, Object>of("due", Date.from(due)));
        }
        return differentRows();
    }

    /** Due and not yet run. */
    int left() {
        return JdbcClient.create(uncounted)
                .sql("select count(*) from ACT_RU_JOB where RETRIES_ > 0")
                .query(Integer.class)
                .single();
    }

    ProcessEngine engine() {
        return engine;
    }

    Trips trips() {
        return trips;
    }

    int rows() {
        return JdbcClient.create(uncounted)
                .sql("select count(*) from " + ROW)
                .query(Integer.class)
                .single();
    }

    int differentRows() {
        return JdbcClient.create(uncounted)
                .sql("select count(distinct id) from " + ROW)
                .query(Integer.class)
                .single();
    }

    @Override
    public void close() {
        engine.close();
    }

    /** Stands for the ledger. */
    public static final class Row {

        private final JdbcClient database;

        Row(JdbcClient database) {
            this.database = database;
        }

        public void write(DelegateExecution execution) {
            database.sql("insert into " + ROW + " (id) values (?)")
                    .param(execution.getProcessInstanceId())
                    .update();
        }
    }
}
