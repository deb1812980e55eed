package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.community.process_test_coverage.core.model.DefaultCollector;
import org.camunda.community.process_test_coverage.core.model.Run;
import org.camunda.community.process_test_coverage.core.model.Suite;
import org.camunda.community.process_test_coverage.engine.platform7.ExecutionContextModelProvider;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessEngineAdapter;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One model in an engine of its own, in memory, with delegates that only say that they were called. After the last test
 * every flow node and every flow of the model must have been passed.
 */
final class ModelEngine implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    static final Date DUE = new Date(4_102_444_800_000L);

    private final String model;
    private final List<BpmnModelInstance> called;
    private final DefaultCollector coverage = new DefaultCollector(new ExecutionContextModelProvider());
    private final List<String> calls = new ArrayList<>();
    private ProcessEngine engine;

    /**
     * @param model key and file name of the model
     * @param called stand-ins for the models it calls
     */
    ModelEngine(String model, BpmnModelInstance... called) {
        this.model = model;
        this.called = List.of(called);
    }

    ProcessInstance start(Map<String, Object> variables) {
        return engine.getRuntimeService().startProcessInstanceByKey(model, "JSXF-2026-000001", variables);
    }

    /** Correlates the message to the instance. */
    void tell(ProcessInstance instance, String message, Map<String, Object> variables) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceId(instance.getId())
                .setVariables(variables)
                .correlate();
    }

    /** Runs the timer of an event whatever its date. */
    void fire(ProcessInstance instance, String event) {
        var job = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(event)
                .singleResult();
        assertThat(job.getDuedate()).isEqualTo(DUE);
        engine.getManagementService().executeJob(job.getId());
    }

    /** Delegates called so far in this test. */
    List<String> calls() {
        return calls;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName(model);
        configuration.setJdbcUrl("jdbc:h2:mem:model-" + model);
        configuration.setDatabaseSchemaUpdate("create-drop");
        configuration.setBeans(beans());
        ProcessCoverageConfigurator.initializeProcessCoverageExtensions(configuration);
        engine = configuration.buildProcessEngine();
        new ProcessEngineAdapter(engine, coverage).initializeListeners();
        coverage.createSuite(new Suite(model, model));
        coverage.activateSuite(model);
        coverage.setExcludedProcessDefinitionKeys(called.stream()
                .map(stub -> stub.getDefinitions()
                        .getRootElements()
                        .iterator()
                        .next()
                        .getId())
                .toList());
        deploy();
    }

    private void deploy() {
        DeploymentBuilder deployment = engine.getRepositoryService()
                .createDeployment()
                .addString(model + ".bpmn", ModelFolder.text("processes/" + model + ".bpmn"));
        called.forEach(stub -> deployment.addModelInstance(stub.hashCode() + ".bpmn", stub));
        deployment.deploy();
    }

    private Map<Object, Object> beans() {
        var beans = new HashMap<Object, Object>();
        beans.put("due", new DueStub());
        HouseBeans.delegates().forEach(name -> beans.put(name, (JavaDelegate) execution -> calls.add(name)));
        return beans;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        calls.clear();
        BpmnAwareTests.init(engine);
        coverage.createRun(new Run(context.getUniqueId(), context.getDisplayName()), model);
        coverage.activateRun(context.getUniqueId());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        BpmnAwareTests.reset();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        double passed = coverage.getSuites().get(model).calculateCoverage(coverage.getModels());
        engine.close();
        assertThat(passed).as("flow nodes and flows of " + model + " passed").isEqualTo(1.0);
    }

    /** Stands for the ledger's dates. */
    public static final class DueStub {

        public Date of(DelegateExecution execution, String duty) {
            return DUE;
        }
    }
}
