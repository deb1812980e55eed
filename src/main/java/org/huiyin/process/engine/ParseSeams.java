package org.huiyin.process.engine;

import java.util.HashMap;
import java.util.Map;
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
 * Reads the house's extension properties while a model is parsed: whose task it is, which duty a scope stands for, which
 * variables a process declares.
 */
@Component
class ParseSeams extends AbstractBpmnParseListener {

    /** Property of a parsed process: the variables that say who owes and for what, by duty. */
    static final String OWING = "huiyin:owing";

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

    private static @Nullable Owing owing(Element element) {
        String organ = ExtensionProperties.value(element, "organ");
        return organ == null ? null : new Owing(organ, ExtensionProperties.value(element, "item"));
    }

    /** Remembers whose duty it is, for the dates that the model asks for. */
    @SuppressWarnings("unchecked")
    private static void owing(Element element, String property, @Nullable Owing owing, ActivityImpl activity) {
        String duty = ExtensionProperties.value(element, property);
        if (duty != null && owing != null) {
            var process = (ProcessDefinitionEntity) activity.getProcessDefinition();
            if (process.getProperty(OWING) == null) {
                process.setProperty(OWING, new HashMap<String, Owing>());
            }
            ((Map<String, Owing>) process.getProperty(OWING)).put(duty, owing);
        }
    }
}
