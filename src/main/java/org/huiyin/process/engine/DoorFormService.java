package org.huiyin.process.engine;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/** The engine's form service behind the form door. */
class DoorFormService extends FormServiceImpl {

    private final FormDoor door;

    DoorFormService(FormDoor door) {
        this.door = door;
    }

    @Override
    public void submitTaskForm(String task, Map<String, Object> properties) {
        door.complete(task, properties);
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String task, Map<String, Object> properties, boolean deserialize) {
        door.complete(task, properties);
        return Variables.createVariables();
    }

    @Override
    @SuppressWarnings("deprecation")
    public void submitTaskFormData(String task, Map<String, String> properties) {
        door.complete(task, properties);
    }

    @Override
    public VariableMap getTaskFormVariables(String task) {
        return door.prefill(task);
    }

    @Override
    public VariableMap getTaskFormVariables(String task, @Nullable Collection<String> names, boolean deserialize) {
        VariableMap all = door.prefill(task);
        if (names != null) {
            all.keySet().retainAll(names);
        }
        return all;
    }

    @Override
    public ProcessInstance submitStartForm(String definition, Map<String, Object> properties) {
        throw notByForm();
    }

    @Override
    public ProcessInstance submitStartForm(
            String definition, @Nullable String businessKey, Map<String, Object> properties) {
        throw notByForm();
    }

    private static AuthorizationException notByForm() {
        return new AuthorizationException("流程只能由登记发起：请在“登记信访”页面登记信访事项。");
    }
}
