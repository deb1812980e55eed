package org.huiyin.bench;

import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.huiyin.testing.Life.Step;
import org.huiyin.testing.PlainLife;

/**
 * The same officers on the bare engine: the product's models and forms, delegates that only set
 * what gateways read, the engine's own schema and settings. Only ids are made as the product's starter makes them, which spares the engine round trips.
 */
class BareOfficers extends Officers implements AutoCloseable {

    private final DataSource uncounted;
    private final ProcessEngine engine;
    private String found = "";

    static BareOfficers on(DataSource database) {
        return new BareOfficers(database, new Trips());
    }

    private BareOfficers(DataSource database, Trips trips) {
        super(trips);
        uncounted = database;
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare-" + System.identityHashCode(this));
        configuration.setDataSource(CountedDataSource.counting(database, trips));
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setBeans(BareHouse.beans());
        engine = configuration.buildProcessEngine();
        BareHouse.deploy(engine.getRepositoryService());
    }

    @Override
    String register(int nth) {
        var number = "BARE-" + nth;
        engine.getRuntimeService().startProcessInstanceByKey("petition", number, BareHouse.BEGINNING);
        return number;
    }

    @Override
    void claim(String petition, Step step) {
        engine.getTaskService().claim(found, step.officer());
    }

    @Override
    void open(String petition, Step step) {
        engine.getFormService().getTaskFormVariables(found);
    }

    /** With the decisions only, as the product gives them to the engine. */
    @Override
    void submit(String petition, Step step) {
        engine.getFormService().submitTaskForm(found, BareHouse.decisions(step));
    }

    @Override
    void closeWindow(String petition) {
        engine.getManagementService().executeJob(found);
    }

    @Override
    List<Step> steps(String petition) {
        return PlainLife.steps(petition, "", "2026-03-02");
    }

    @Override
    void find(String petition, String element) {
        found = Waiting.at(uncounted, petition, element);
    }

    @Override
    public void close() {
        engine.close();
    }
}
