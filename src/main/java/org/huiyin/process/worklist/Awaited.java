package org.huiyin.process.worklist;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.huiyin.deadlines.Face;
import org.huiyin.statute.Duty;

/** What a petition waits for at a step, in words: 等待复查申请期限届满（至2026年4月20日）. */
final class Awaited {

    private static final String WINDOW = "window";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");

    private final List<Face> clocks;

    /**
     * @param clocks the petition's clocks
     */
    Awaited(List<Face> clocks) {
        this.clocks = clocks;
    }

    /**
     * The name of a task; for anything else the events that end the waiting, with the day where one has a day.
     *
     * @param variables values of the instance that waits, by name
     */
    String at(FlowNode here, UnaryOperator<String> variables) {
        if (here instanceof UserTask) {
            return here.getName();
        }
        return "等待" + events(here).map(event -> named(event, variables)).collect(Collectors.joining("，或者"));
    }

    private static Stream<FlowNode> events(FlowNode here) {
        return here instanceof EventBasedGateway
                ? here.getOutgoing().stream().map(SequenceFlow::getTarget)
                : Stream.of(here);
    }

    private String named(FlowNode event, UnaryOperator<String> variables) {
        return event.getName()
                + lastDay(event, variables)
                        .map(day -> "（至" + DAY.format(day) + "）")
                        .orElse("");
    }

    private Optional<LocalDate> lastDay(FlowNode event, UnaryOperator<String> variables) {
        var properties = properties(event);
        String window = properties.get(WINDOW);
        if (window == null) {
            return Optional.empty();
        }
        String organ = variables.apply(properties.getOrDefault("organ", ""));
        String item = variables.apply(properties.getOrDefault("item", ""));
        return clocks.stream()
                .filter(face -> face.duty() == Duty.valueOf(window) && face.doneOn() == null)
                .filter(face -> face.organ().equals(organ) && face.item().equals(item))
                .map(Face::lastDay)
                .findFirst();
    }

    private static Map<String, String> properties(FlowNode event) {
        if (!(event instanceof CatchEvent) || event.getExtensionElements() == null) {
            return Map.of();
        }
        return event.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .collect(Collectors.toMap(CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue));
    }
}
