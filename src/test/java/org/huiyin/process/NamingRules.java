package org.huiyin.process;

import static org.huiyin.process.CheckedModel.documentation;

import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Ids chosen by people, names for officers, the statute beside what it orders (style: BPMN quality 1 to 4). */
final class NamingRules {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern ARTICLE = Pattern.compile("第[一二三四五六七八九十]+条");
    private static final Pattern CHOSEN = Pattern.compile("[A-Z][a-z]+([A-Z][a-z]*)*");
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("startEvent", "StartEvent"),
            Map.entry("endEvent", "EndEvent"),
            Map.entry("boundaryEvent", "BoundaryEvent"),
            Map.entry("intermediateCatchEvent", "Timer|Message"),
            Map.entry("intermediateThrowEvent", "Throw"),
            Map.entry("userTask", "UserTask"),
            Map.entry("serviceTask", "ServiceTask"),
            Map.entry("businessRuleTask", "BusinessRuleTask"),
            Map.entry("receiveTask", "ReceiveTask"),
            Map.entry("subProcess", "SubProcess"),
            Map.entry("callActivity", "CallActivity"),
            Map.entry("exclusiveGateway", "Gateway"),
            Map.entry("parallelGateway", "Gateway"),
            Map.entry("eventBasedGateway", "Gateway"));

    private NamingRules() {}

    static void check(CheckedModel model) {
        process(model);
        for (FlowNode node : model.nodes()) {
            id(model, node.getId(), PREFIXES.getOrDefault(node.getElementType().getTypeName(), "none"));
            name(model, node);
            article(model, node);
        }
        for (SequenceFlow flow : model.flows()) {
            id(model, flow.getId(), "Flow");
        }
    }

    private static void process(CheckedModel model) {
        Process process = model.process();
        String id = process.getId();
        int processes = model.model().getModelElementsByType(Process.class).size();
        model.when(processes != 1, "one-process", model.file(), processes + " processes in one file");
        model.when(!model.file().equals(id + ".bpmn"), "file-name", id, "the file is not named like its process");
        model.when(!id.matches("[a-z]+(-[a-z]+)*"), "process-id", id, "the id is not kebab-case");
        model.when(!process.isExecutable(), "executable", id, "the process is not executable");
        model.when(!chinese(process.getName()), "name", id, "no Chinese name");
        model.when(!ARTICLE.matcher(documentation(process)).find(), "article", id, "no article in its documentation");
        model.when(
                !model.variables().stream()
                        .allMatch(name -> documentation(process).contains(name + "（")),
                "documented-variables",
                id,
                "its documentation does not explain each variable");
        model.when(
                !String.valueOf(process.getCamundaVersionTag()).matches("\\d+\\.\\d+\\.\\d+"),
                "version-tag",
                id,
                "no semantic version tag");
        model.when(
                !String.valueOf(process.getCamundaHistoryTimeToLiveString()).matches("P\\d+D"),
                "time-to-live",
                id,
                "no time to live in days");
        model.when(process.isCamundaStartableInTasklist(), "startable", id, "officers could start it from Tasklist");
    }

    private static void id(CheckedModel model, String id, String prefixes) {
        String[] parts = id.split("_", 2);
        boolean chosen = parts.length == 2
                && parts[0].matches(prefixes)
                && CHOSEN.matcher(parts[1]).matches();
        model.when(!chosen, "id", id, id + " is not " + prefixes + "_ and a name in PascalCase");
    }

    private static void name(CheckedModel model, FlowNode node) {
        if (!(node instanceof Gateway)) {
            model.when(!chinese(node.getName()), "name", node.getId(), node.getId() + " has no Chinese name");
            return;
        }
        boolean asks = model.outgoing(node).size() > 1
                && node.getElementType().getTypeName().equals("exclusiveGateway");
        String name = node.getName() == null ? "" : node.getName();
        model.when(asks && !name.endsWith("？"), "question", node.getId(), node.getId() + " asks no question");
        model.when(!asks && !name.isEmpty(), "unnamed-join", node.getId(), node.getId() + " only joins or forks");
        if (asks) {
            model.outgoing(node)
                    .forEach(flow -> model.when(
                            flow.getName() == null || flow.getName().isBlank(),
                            "answer",
                            flow.getId(),
                            flow.getId() + " carries no answer"));
        }
    }

    private static void article(CheckedModel model, FlowNode node) {
        boolean timer = node instanceof CatchEvent event
                && event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
        if (node instanceof UserTask || timer) {
            boolean found = ARTICLE.matcher(documentation(node)).find();
            model.when(!found, "article", node.getId(), node.getId() + " names no article");
        }
    }

    private static boolean chinese(String name) {
        return name != null && CHINESE.matcher(name).find();
    }
}
