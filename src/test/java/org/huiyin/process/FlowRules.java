package org.huiyin.process;

import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** What happens next is said, never implied (style: BPMN quality 5 and 6), and a duty is drawn as the design says. */
final class FlowRules {

    private static final int MOST_NODES = 25;

    private FlowRules() {}

    static void check(CheckedModel model) {
        long nodes = model.nodes().stream().filter(FlowRules::isFollowed).count();
        model.when(nodes > MOST_NODES, "size", model.file(), nodes + " nodes");
        model.when(!model.model().getModelElementsByType(Lane.class).isEmpty(), "lanes", model.file(), "has lanes");
        model.nodes().forEach(node -> node(model, node));
        model.model().getModelElementsByType(ExclusiveGateway.class).forEach(gateway -> exclusive(model, gateway));
        model.model().getModelElementsByType(SubProcess.class).forEach(scope -> duty(model, scope));
        model.model().getModelElementsByType(IntermediateCatchEvent.class).forEach(event -> window(model, event));
    }

    /** What a reader follows: a scope's own start and end, its clock and the clock's reminder say nothing new. */
    private static boolean isFollowed(FlowNode node) {
        boolean scoped = node.getParentElement() instanceof SubProcess;
        boolean frame = scoped && (node instanceof StartEvent || node instanceof EndEvent);
        return !frame && !(node instanceof BoundaryEvent) && !isReminder(node);
    }

    private static boolean isReminder(FlowNode node) {
        var before = node.getPreviousNodes().list();
        return before.size() == 1
                && (before.get(0) instanceof BoundaryEvent || node instanceof EndEvent && isReminder(before.get(0)));
    }

    private static void node(CheckedModel model, FlowNode node) {
        String id = node.getId();
        boolean gateway = node instanceof Gateway;
        boolean onEvent = node instanceof SubProcess scope && scope.triggeredByEvent();
        boolean begins = node instanceof StartEvent || node instanceof BoundaryEvent || onEvent;
        model.when(!gateway && model.outgoing(node).size() > 1, "implicit-split", id, id + " splits without a gateway");
        model.when(!gateway && model.incoming(node).size() > 1, "implicit-join", id, id + " joins without a gateway");
        model.when(
                !(node instanceof EndEvent) && !onEvent && model.outgoing(node).isEmpty(),
                "implicit-end",
                id,
                id + " leads nowhere");
        model.when(!begins && model.incoming(node).isEmpty(), "unreached", id, "nothing leads to " + id);
        model.when(node instanceof InclusiveGateway, "inclusive", id, id + " is an inclusive gateway");
        boolean idle = gateway
                && model.incoming(node).size() == 1
                && model.outgoing(node).size() == 1;
        model.when(idle, "idle-gateway", id, id + " neither splits nor joins");
        model.when(
                !gateway && model.outgoing(node).stream().anyMatch(flow -> flow.getConditionExpression() != null),
                "conditional-flow",
                id,
                id + " has a conditional flow without a gateway");
        model.when(
                node instanceof CallActivity call && !"deployment".equals(call.getCamundaCalledElementBinding()),
                "called-binding",
                id,
                id + " does not call by deployment");
    }

    private static void exclusive(CheckedModel model, ExclusiveGateway gateway) {
        if (model.outgoing(gateway).size() < 2) {
            return;
        }
        String id = gateway.getId();
        model.when(gateway.getDefault() == null, "default-flow", id, id + " has no default flow");
        model.outgoing(gateway).stream()
                .filter(flow -> flow != gateway.getDefault())
                .forEach(flow -> model.when(
                        flow.getConditionExpression() == null,
                        "condition",
                        flow.getId(),
                        flow.getId() + " asks nothing"));
    }

    /** One non-interrupting boundary timer, the breach instant. */
    private static void duty(CheckedModel model, SubProcess scope) {
        String duty = CheckedModel.property(scope, "duty");
        if (duty.isEmpty()) {
            return;
        }
        String id = scope.getId();
        var timers = model.model().getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo() == scope && !event.cancelActivity())
                .flatMap(event -> event.getEventDefinitions().stream())
                .filter(TimerEventDefinition.class::isInstance)
                .map(definition -> ((TimerEventDefinition) definition).getTimeDate())
                .filter(date -> date != null && date.getTextContent().equals("${due.of(execution, '" + duty + "')}"))
                .count();
        model.when(timers != 1, "duty-timer", id, id + " has not one timer at the breach of " + duty);
        model.when(CheckedModel.property(scope, "organ").isEmpty(), "duty-organ", id, id + " does not say who owes it");
    }

    /** A timer that waits for a period of the petitioner says which, so that the ledger closes it. */
    private static void window(CheckedModel model, IntermediateCatchEvent event) {
        if (event.getEventDefinitions().stream().noneMatch(TimerEventDefinition.class::isInstance)) {
            return;
        }
        String date = "${due.of(execution, '" + CheckedModel.property(event, "window") + "')}";
        boolean other = event.getEventDefinitions().stream()
                .filter(TimerEventDefinition.class::isInstance)
                .map(definition -> ((TimerEventDefinition) definition).getTimeDate())
                .anyMatch(time -> time == null || !time.getTextContent().equals(date));
        String id = event.getId();
        model.when(other, "window", id, id + " does not say which period it waits for");
        boolean owned = model.variables().contains(CheckedModel.property(event, "organ"));
        model.when(!owned, "window-organ", id, id + " does not say whose opinion opened it");
    }
}
