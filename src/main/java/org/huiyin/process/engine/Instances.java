package org.huiyin.process.engine;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Starts instances in the name of whoever acts, without their needing the engine's right to start processes. */
@Component
public class Instances {

    private final RuntimeService runtime;
    private final ProcessEngineConfigurationImpl engine;

    Instances(RuntimeService runtime, ProcessEngine engine) {
        this.runtime = runtime;
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /**
     * Starts the latest version of a model in the caller's transaction.
     *
     * @param petition number, the instance's business key
     * @param variables declared variables of the model
     */
    public void start(String process, String petition, Map<String, Object> variables) {
        engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(
                        () -> runtime.startProcessInstanceByKey(process, petition, variables)));
    }

    /**
     * Tells every instance of the petition that waits for the message, in the caller's transaction.
     *
     * @return how many were waiting; none is no mistake
     */
    public int tell(String petition, String message, Map<String, Object> variables) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> runtime.createMessageCorrelation(message)
                        .processInstanceBusinessKey(petition)
                        .setVariables(variables)
                        .correlateAllWithResult()
                        .size()));
    }

    /**
     * Tells the petition's instances that hold the value in their variable, and no others.
     *
     * @return how many were waiting
     */
    public int tellWhere(String petition, String variable, Object value, String message) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> runtime.createMessageCorrelation(message)
                        .processInstanceBusinessKey(petition)
                        .processInstanceVariableEquals(variable, value)
                        .correlateAllWithResult()
                        .size()));
    }
}
