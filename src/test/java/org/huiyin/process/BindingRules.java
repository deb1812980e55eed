package org.huiyin.process;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.huiyin.organization.Role;
import org.huiyin.statute.Duty;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A model names beans and declared variables, nothing else (style: BPMN quality 7; How a model binds). */
final class BindingRules {

    private static final Pattern BEAN = Pattern.compile("\\$\\{([a-z][A-Za-z0-9]*)}");
    private static final Pattern DUE = Pattern.compile("\\$\\{due\\.of\\(execution, '([A-Z_]+)'\\)}");
    private static final Pattern CONDITION = Pattern.compile("\\$\\{[A-Za-z0-9 '=!<>()\\-_]+}");
    private static final Pattern WORD = Pattern.compile("'[^']*'|[A-Za-z_][A-Za-z0-9_]*");
    private static final Set<String> GRAMMAR = Set.of("and", "or", "not", "true", "false", "empty");
    private static final Set<String> FOREIGN =
            Set.of("class", "expression", "script", "field", "scriptTask", "connector");

    private BindingRules() {}

    static void check(CheckedModel model, Set<String> delegates) {
        model.model().getModelElementsByType(ServiceTask.class).forEach(task -> delegate(model, task, delegates));
        model.model().getModelElementsByType(UserTask.class).forEach(task -> post(model, task));
        model.model().getModelElementsByType(CallActivity.class).forEach(call -> named(model, call));
        model.model().getModelElementsByType(ConditionExpression.class).forEach(c -> condition(model, c));
        model.model().getModelElementsByType(SubProcess.class).forEach(scope -> owner(model, scope));
        model.model()
                .getModelElementsByType(BoundaryEvent.class)
                .forEach(event -> model.when(
                        event.isCamundaAsyncBefore(), "save-point", event.getId(), event.getId() + " is asynchronous"));
        walk(model, (Element)
                model.model().getDocument().getDomSource().getNode().getFirstChild());
    }

    private static void delegate(CheckedModel model, ServiceTask task, Set<String> delegates) {
        String id = task.getId();
        var bean = BEAN.matcher(String.valueOf(task.getCamundaDelegateExpression()));
        boolean found = bean.matches() && delegates.contains(bean.group(1));
        model.when(!found, "delegate", id, id + " names no delegate of the house");
        String expected = id.substring(id.indexOf('_') + 1);
        model.when(
                found && !bean.group(1).equalsIgnoreCase(expected),
                "same-name",
                id,
                id + " and its bean are named apart");
    }

    private static void post(CheckedModel model, UserTask task) {
        String id = task.getId();
        boolean role =
                Arrays.stream(Role.values()).anyMatch(each -> each.code().equals(task.getCamundaCandidateGroups()));
        model.when(!role, "role", id, id + " names not exactly one role");
        String organ = CheckedModel.property(task, "organ");
        model.when(!model.variables().contains(organ), "organ", id, id + " does not say whose it is");
        returned(model, task);
        model.when(
                task.getCamundaAssignee() != null || task.getCamundaCandidateUsers() != null,
                "person",
                id,
                id + " names a person");
    }

    /** Whoever sends a step back does so from another step of the model. */
    private static void returned(CheckedModel model, UserTask task) {
        for (String decider : CheckedModel.property(task, "returnedBy").strip().split("\\s+")) {
            boolean other =
                    !decider.equals(task.getId()) && model.model().getModelElementById(decider) instanceof UserTask;
            model.when(
                    !decider.isEmpty() && !other,
                    "returned-by",
                    task.getId(),
                    task.getId() + " is sent back by no step of the model: " + decider);
        }
    }

    private static void owner(CheckedModel model, SubProcess scope) {
        String duty = CheckedModel.property(scope, "duty");
        boolean known = duty.isEmpty()
                || Arrays.stream(Duty.values()).anyMatch(each -> each.name().equals(duty));
        model.when(!known, "duty", scope.getId(), scope.getId() + " names no duty of the statute: " + duty);
    }

    private static void named(CheckedModel model, CallActivity call) {
        var passed = call.getModelInstance().getModelElementsByType(CamundaIn.class);
        model.when(
                passed.stream().anyMatch(in -> in.getCamundaVariables() != null),
                "all-variables",
                call.getId(),
                call.getId() + " passes all variables");
        model.when(
                passed.stream().noneMatch(in -> in.getCamundaBusinessKey() != null),
                "business-key",
                call.getId(),
                call.getId() + " does not pass the petition's number");
    }

    private static void condition(CheckedModel model, ConditionExpression condition) {
        String flow = ((org.camunda.bpm.model.bpmn.instance.SequenceFlow) condition.getParentElement()).getId();
        String text = condition.getTextContent();
        model.when(!CONDITION.matcher(text).matches(), "condition-shape", flow, text + " is more than a comparison");
        WORD.matcher(text)
                .results()
                .map(word -> word.group())
                .filter(word -> !word.startsWith("'") && !GRAMMAR.contains(word))
                .forEach(word -> model.when(
                        !model.variables().contains(word), "declared", flow, word + " is not a declared variable"));
    }

    /** Expressions stand where they are known, and nothing of the engine's own programming is used. */
    private static void walk(CheckedModel model, Element element) {
        model.when(
                FOREIGN.contains(element.getLocalName()),
                "foreign",
                element.getLocalName(),
                "uses " + element.getLocalName());
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            String name = attribute.getLocalName();
            boolean camunda = String.valueOf(attribute.getNamespaceURI()).contains("camunda.org");
            model.when(camunda && FOREIGN.contains(name), "foreign", name, "uses camunda:" + name);
            expression(model, name, attribute.getNodeValue());
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                walk(model, inner);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                expression(model, element.getLocalName(), child.getNodeValue());
            }
        }
    }

    private static void expression(CheckedModel model, String where, String text) {
        if (!text.contains("${") && !text.contains("#{")) {
            return;
        }
        boolean known = switch (where) {
            case "dueDate", "timeDate" -> isDuty(text);
            case "delegateExpression" -> BEAN.matcher(text).matches();
            case "businessKey" -> text.equals("#{execution.processBusinessKey}");
            default -> where.equals("conditionExpression");
        };
        model.when(!known, "expression", where, text + " may not stand at " + where);
    }

    private static boolean isDuty(String text) {
        var due = DUE.matcher(text);
        return due.matches()
                && Arrays.stream(Duty.values()).anyMatch(duty -> duty.name().equals(due.group(1)));
    }
}
