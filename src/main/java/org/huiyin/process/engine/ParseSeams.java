package org.huiyin.process.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the house's extension properties while a model is parsed: whose task it is, who may send it back, which duty a
 * scope stands for, which variables a process declares.
 */
@Component
class ParseSeams extends AbstractBpmnParseListener {

    /** Property of a parsed process: the variables that say who owes and for what, by duty. */
    static final String OWING = "huiyin:owing";

    /** Property of a parsed process: the decisions that may send a step back, by the step. */
    private static final String RETURNED_BY = "huiyin:returnedBy";

    private final DutyScope dutyScope;

    ParseSeams(DutyScope dutyScope) {
        this.dutyScope = dutyScope;
    }

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        definition.setProperty(DeclaredVariables.PROPERTY, ExtensionProperties.words(process, "variables"));
    }

    @Override
    public void parseUserTask(Element task, ScopeImpl scope, ActivityImpl activity) {
        var behavior = (UserTaskActivityBehavior) activity.getActivityBehavior();
        String organ = ExtensionProperties.value(task, "organ");
        owing(task, "clock", owing(task), activity);
        Set<String> deciders = ExtensionProperties.words(task, "returnedBy");
        if (!deciders.isEmpty()) {
            remembered(activity, RETURNED_BY).put(activity.getId(), deciders);
        }
        var decorator = new PostTaskDecorator(behavior.getTaskDefinition(), behavior.getExpressionManager(), organ);
        activity.setActivityBehavior(new UserTaskActivityBehavior(decorator));
    }

    @Override
    public void parseSubProcess(Element subProcess, ScopeImpl scope, ActivityImpl activity) {
        fulfilOnLeaving(subProcess, "duty", activity);
    }

    @Override
    public void parseIntermediateCatchEvent(Element event, ScopeImpl scope, ActivityImpl activity) {
        fulfilOnLeaving(event, "window", activity);
    }

    private void fulfilOnLeaving(Element element, String property, ActivityImpl activity) {
        String duty = ExtensionProperties.value(element, property);
        Owing owing = owing(element);
        owing(element, property, owing, activity);
        if (duty != null && owing != null) {
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, dutyScope.of(duty, owing));
        }
    }

    /** Keys of the user tasks that may send a user task back for rework, by its key. */
    @SuppressWarnings("unchecked")
    static Map<String, Set<String>> returnedBy(ProcessDefinitionEntity definition) {
        var known = (Map<String, Set<String>>) definition.getProperty(RETURNED_BY);
        return known == null ? Map.of() : Map.copyOf(known);
    }

    private static @Nullable Owing owing(Element element) {
        String organ = ExtensionProperties.value(element, "organ");
        return organ == null ? null : new Owing(organ, ExtensionProperties.value(element, "item"));
    }

    /** Remembers whose duty it is, for the dates that the model asks for. */
    private static void owing(Element element, String property, @Nullable Owing owing, ActivityImpl activity) {
        String duty = ExtensionProperties.value(element, property);
        if (duty != null && owing != null) {
            remembered(activity, OWING).put(duty, owing);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> remembered(ActivityImpl activity, String property) {
        var process = (ProcessDefinitionEntity) activity.getProcessDefinition();
        if (process.getProperty(property) == null) {
            process.setProperty(property, new HashMap<String, Object>());
        }
        return (Map<String, Object>) process.getProperty(property);
    }
}
