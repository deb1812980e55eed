package org.huiyin.process.worklist;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
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

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");

    private final List<Face> clocks;

    /**
     * @param clocks the petition's clocks
     */
    Awaited(List<Face> clocks) {
        this.clocks = clocks;
    }

    /** The name of a task; for anything else the events that end the waiting, with the day where one has a day. */
    String at(FlowNode here) {
        if (here instanceof UserTask) {
            return here.getName();
        }
        return "等待" + events(here).map(this::named).collect(Collectors.joining("，或者"));
    }

    private static Stream<FlowNode> events(FlowNode here) {
        return here instanceof EventBasedGateway
                ? here.getOutgoing().stream().map(SequenceFlow::getTarget)
                : Stream.of(here);
    }

    private String named(FlowNode event) {
        return event.getName()
                + lastDay(event).map(day -> "（至" + DAY.format(day) + "）").orElse("");
    }

    private Optional<LocalDate> lastDay(FlowNode event) {
        return window(event)
                .flatMap(duty -> clocks.stream()
                        .filter(face -> face.duty() == duty && face.doneOn() == null)
                        .map(Face::lastDay)
                        .max(LocalDate::compareTo));
    }

    /** The period that the event closes. */
    private static Optional<Duty> window(FlowNode event) {
        if (!(event instanceof CatchEvent) || event.getExtensionElements() == null) {
            return Optional.empty();
        }
        return event.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> "window".equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .map(Duty::valueOf)
                .findFirst();
    }
}
