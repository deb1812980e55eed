package org.huiyin.process.worklist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.huiyin.process.worklist.Prospects.Next;

/** Walks a model from where a petition stands to the next steps that wait for somebody, through the models above. */
final class Ahead {

    private static final int MOST = 20;

    private final List<FlowNode> callers;
    private final Set<Next> found = new LinkedHashSet<>();
    private final Set<FlowNode> passed = new HashSet<>();

    /**
     * @param callers call activities around it, the innermost first
     */
    Ahead(List<FlowNode> callers) {
        this.callers = callers;
    }

    List<Next> of(FlowNode here) {
        leave(here, List.of(), 0);
        return List.copyOf(found);
    }

    private void leave(FlowNode node, List<String> answers, int level) {
        if (!passed.add(node)) {
            return;
        }
        for (SequenceFlow flow : node.getOutgoing()) {
            if (found.size() < MOST) {
                reach(flow.getTarget(), answered(node, flow, answers), level);
            }
        }
    }

    private static List<String> answered(FlowNode node, SequenceFlow flow, List<String> answers) {
        boolean asks = node instanceof ExclusiveGateway && node.getOutgoing().size() > 1;
        return asks && flow.getName() != null
                ? Stream.concat(answers.stream(), Stream.of(node.getName() + flow.getName()))
                        .toList()
                : answers;
    }

    private void reach(FlowNode node, List<String> answers, int level) {
        if (node instanceof UserTask
                || node instanceof CatchEvent
                || node instanceof ReceiveTask
                || node instanceof CallActivity) {
            found.add(new Next(answers, node.getName()));
        } else if (node instanceof SubProcess scope) {
            scope.getFlowElements().stream()
                    .filter(StartEvent.class::isInstance)
                    .forEach(start -> leave((StartEvent) start, answers, level));
        } else if (node instanceof EndEvent) {
            end(node, answers, level);
        } else {
            leave(node, answers, level);
        }
    }

    /** The end of a scope leads out of it, that of a called model back into the one that called it. */
    private void end(FlowNode end, List<String> answers, int level) {
        ModelElementInstance around = end.getParentElement();
        if (around instanceof SubProcess scope && !scope.triggeredByEvent()) {
            leave(scope, answers, level);
        } else if (!(around instanceof SubProcess) && level < callers.size()) {
            leave(callers.get(level), answers, level + 1);
        } else {
            found.add(new Next(answers, end.getName()));
        }
    }

    /** Names of events on the node, on scopes around it, and of those that may come at any time in its process. */
    static List<String> meanwhile(FlowNode node) {
        var scopes = new HashSet<ModelElementInstance>();
        for (ModelElementInstance each = node; each != null; each = each.getParentElement()) {
            scopes.add(each);
        }
        var names = new ArrayList<String>();
        node.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> scopes.contains(event.getAttachedTo()))
                .forEach(event -> names.add(event.getName()));
        node.getModelInstance().getModelElementsByType(SubProcess.class).stream()
                .filter(scope -> scope.triggeredByEvent() && !scopes.contains(scope))
                .flatMap(scope -> scope.getFlowElements().stream())
                .filter(StartEvent.class::isInstance)
                .forEach(start -> names.add(start.getName()));
        return node instanceof EventBasedGateway ? List.of() : names;
    }
}
