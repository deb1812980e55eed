package org.huiyin.process;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** A model file while rules look at it. */
final class CheckedModel {

    private final String file;
    private final BpmnModelInstance model;
    private final List<Finding> findings = new ArrayList<>();

    CheckedModel(String file, String xml) {
        this.file = file;
        this.model = Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    String file() {
        return file;
    }

    BpmnModelInstance model() {
        return model;
    }

    Process process() {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    Collection<FlowNode> nodes() {
        return model.getModelElementsByType(FlowNode.class);
    }

    Collection<SequenceFlow> flows() {
        return model.getModelElementsByType(SequenceFlow.class);
    }

    /** By the flows themselves, as the engine reads them; the lists at the nodes may be stale. */
    List<SequenceFlow> outgoing(FlowNode node) {
        return flows().stream().filter(flow -> flow.getSource() == node).toList();
    }

    List<SequenceFlow> incoming(FlowNode node) {
        return flows().stream().filter(flow -> flow.getTarget() == node).toList();
    }

    /** Names in the process's extension property {@code variables}. */
    Set<String> variables() {
        return Arrays.stream(property(process(), "variables").split("\\s+"))
                .filter(name -> !name.isBlank())
                .collect(Collectors.toSet());
    }

    /** Value of an extension property, or empty. */
    static String property(BaseElement element, String name) {
        if (element.getExtensionElements() == null) {
            return "";
        }
        return element
                .getExtensionElements()
                .getChildElementsByType(org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties.class)
                .stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElse("");
    }

    static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(documentation -> documentation.getTextContent())
                .collect(Collectors.joining());
    }

    void when(boolean wrong, String rule, String where, String sentence) {
        if (wrong) {
            findings.add(new Finding(rule, where, file + ": " + sentence));
        }
    }

    List<Finding> findings() {
        return findings;
    }
}
