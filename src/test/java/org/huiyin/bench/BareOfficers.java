package org.huiyin.bench;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.huiyin.testing.Life;
import org.huiyin.testing.Life.Step;
import org.huiyin.testing.Town;

/**
 * The same officers on the bare engine: the product's models and forms, delegates that do nothing, the engine's own
 * schema and settings. Only ids are made as the product's starter makes them, which spares the engine round trips.
 */
class BareOfficers extends Officers implements AutoCloseable {

    private static final List<String> FORMS = List.of(
            "sort-petition",
            "tell-direction",
            "confirm-competence",
            "decide-route",
            "give-notice",
            "investigate",
            "draft-opinion",
            "approve-opinion",
            "record-service",
            "archive-petition");

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
        configuration.setBeans(beans());
        engine = configuration.buildProcessEngine();
        deploy();
    }

    private static Map<Object, Object> beans() {
        JavaDelegate nothing = execution -> {};
        var beans = new HashMap<Object, Object>();
        beans.put("due", new SomeDay());
        List.of("issueOpinion", "remindSortOverdue", "remindNoticeOverdue", "remindHandleOverdue")
                .forEach(name -> beans.put(name, nothing));
        return beans;
    }

    private void deploy() {
        var deployment = engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("processes/petition.bpmn")
                .addClasspathResource("processes/organ-handling.bpmn");
        FORMS.forEach(form -> deployment.addClasspathResource("forms/" + form + ".form"));
        deployment.deploy();
    }

    @Override
    String register(int nth) {
        var number = "BARE-" + nth;
        engine.getRuntimeService().startProcessInstanceByKey("petition", number, Map.of("bureau", Town.BUREAU));
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
        engine.getFormService().submitTaskForm(found, decisions(step));
    }

    private static Map<String, Object> decisions(Step step) {
        return switch (step.element()) {
            case "UserTask_SortPetition" ->
                Map.of("responsibleOrgan", step.values().get("responsibleOrgan"));
            case "UserTask_ApproveOpinion" ->
                Map.of("opinionApproved", step.values().get("decision").equals("APPROVE"));
            default -> Map.of();
        };
    }

    @Override
    void closeWindow(String petition) {
        engine.getManagementService().executeJob(found);
    }

    @Override
    List<Step> steps() {
        return Life.steps("", "2026-03-02");
    }

    @Override
    void find(String petition, String element) {
        found = Waiting.at(uncounted, petition, element);
    }

    @Override
    public void close() {
        engine.close();
    }

    /** Stands for the ledger. */
    public static final class SomeDay {

        public Date of(DelegateExecution execution, String duty) {
            return new Date(4_102_444_800_000L);
        }
    }
}
