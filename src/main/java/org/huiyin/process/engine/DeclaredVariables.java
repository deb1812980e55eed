package org.huiyin.process.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Refuses a variable that its process does not declare, whoever sets it, and values that could hold a text: variables
 * carry decisions, never what a petitioner wrote. The engine tells its history of every write before it is flushed, so
 * throwing here undoes the whole command.
 */
@Component
class DeclaredVariables implements HistoryEventHandler {

    /** Property of a parsed process: names of its declared variables. */
    static final String PROPERTY = "huiyin:variables";

    private static final int LONGEST = 64;
    private static final Set<String> DECISIONS = Set.of("string", "boolean", "integer", "date", "null");

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricVariableUpdateEventEntity variable
                && !event.isEventOfType(HistoryEventTypes.VARIABLE_INSTANCE_DELETE)) {
            checkDeclared(variable);
            checkDecision(variable);
        }
    }

    private static void checkDeclared(HistoricVariableUpdateEventEntity variable) {
        if (!declared(variable.getProcessDefinitionId()).contains(variable.getVariableName())) {
            throw new ProcessEngineException("流程 " + variable.getProcessDefinitionKey() + " 没有声明变量 "
                    + variable.getVariableName() + "，不能写入。请在流程的扩展属性 variables 中声明。");
        }
    }

    private static void checkDecision(HistoricVariableUpdateEventEntity variable) {
        String text = variable.getTextValue();
        if (!DECISIONS.contains(variable.getSerializerName()) || (text != null && text.length() > LONGEST)) {
            throw new ProcessEngineException("流程变量 " + variable.getVariableName() + " 只能是短字符串、布尔、整数或者日期。");
        }
    }

    @SuppressWarnings("unchecked")
    private static Set<String> declared(@Nullable String definitionId) {
        if (definitionId == null) {
            return Set.of();
        }
        ProcessDefinitionEntity definition = Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(definitionId);
        return (Set<String>) definition.getProperty(PROPERTY);
    }
}
