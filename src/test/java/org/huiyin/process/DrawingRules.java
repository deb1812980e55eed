package org.huiyin.process;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * Everything is drawn, at its standard size, and flows run straight past everything else, each on its own line until
 * they reach a common target (style: BPMN quality 5).
 */
final class DrawingRules {

    private static final double HAIR = 1;

    private DrawingRules() {}

    static void check(CheckedModel model) {
        Map<FlowNode, Rectangle2D> shapes = shapes(model);
        model.nodes().forEach(node -> shape(model, node, shapes.get(node)));
        Map<String, BpmnEdge> edges = model.model().getModelElementsByType(BpmnEdge.class).stream()
                .filter(edge -> edge.getBpmnElement() != null)
                .collect(Collectors.toMap(edge -> edge.getBpmnElement().getId(), edge -> edge));
        for (SequenceFlow flow : model.flows()) {
            BpmnEdge edge = edges.get(flow.getId());
            model.when(edge == null, "drawn", flow.getId(), flow.getId() + " is not drawn");
            if (edge != null) {
                segments(edge).forEach(segment -> segment(model, flow, segment, shapes));
                model.flows().stream()
                        .filter(other -> other.getId().compareTo(flow.getId()) > 0)
                        .filter(other -> edges.containsKey(other.getId()))
                        .filter(other -> !other.getTarget().equals(flow.getTarget()))
                        .filter(other -> onOneLine(segments(edge), segments(edges.get(other.getId()))))
                        .forEach(other ->
                                model.when(true, "one-line", flow.getId(), flow.getId() + " runs on " + other.getId()));
            }
        }
    }

    private static boolean onOneLine(List<Line2D> flow, List<Line2D> other) {
        return flow.stream().anyMatch(one -> other.stream().anyMatch(two -> covers(one, two)));
    }

    /** Whether the two lie on each other for more than a point. */
    private static boolean covers(Line2D one, Line2D two) {
        Rectangle2D common = one.getBounds2D().createIntersection(two.getBounds2D());
        boolean upright = common.getWidth() == 0 && one.getX1() == one.getX2() && two.getX1() == two.getX2();
        boolean level = common.getHeight() == 0 && one.getY1() == one.getY2() && two.getY1() == two.getY2();
        return upright && common.getHeight() > HAIR || level && common.getWidth() > HAIR;
    }

    private static Map<FlowNode, Rectangle2D> shapes(CheckedModel model) {
        return model.model().getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement() instanceof FlowNode)
                .collect(Collectors.toMap(shape -> (FlowNode) shape.getBpmnElement(), shape -> box(shape.getBounds())));
    }

    private static Rectangle2D box(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private static void shape(CheckedModel model, FlowNode node, Rectangle2D box) {
        String id = node.getId();
        model.when(box == null, "drawn", id, id + " is not drawn");
        if (box == null || node instanceof SubProcess) {
            return;
        }
        boolean standard =
                node instanceof Activity ? is(box, 100, 80) : node instanceof Event ? is(box, 36, 36) : is(box, 50, 50);
        model.when(!standard, "size-of-shape", id, id + " has not its standard size");
    }

    private static boolean is(Rectangle2D box, double width, double height) {
        return box.getWidth() == width && box.getHeight() == height;
    }

    private static List<Line2D> segments(BpmnEdge edge) {
        List<Waypoint> points = List.copyOf(edge.getWaypoints());
        return java.util.stream.IntStream.range(1, points.size())
                .<Line2D>mapToObj(i -> new Line2D.Double(
                        points.get(i - 1).getX(),
                        points.get(i - 1).getY(),
                        points.get(i).getX(),
                        points.get(i).getY()))
                .toList();
    }

    private static void segment(
            CheckedModel model, SequenceFlow flow, Line2D segment, Map<FlowNode, Rectangle2D> shapes) {
        String id = flow.getId();
        boolean straight = Math.abs(segment.getX1() - segment.getX2()) < HAIR
                || Math.abs(segment.getY1() - segment.getY2()) < HAIR;
        model.when(!straight, "orthogonal", id, id + " runs aslant");
        Set<Object> own = new HashSet<>(ancestors(flow.getSource()));
        own.addAll(ancestors(flow.getTarget()));
        shapes.forEach((node, box) -> model.when(
                !own.contains(node) && segment.intersects(inside(box)),
                "through",
                id,
                id + " runs through " + node.getId()));
    }

    private static Rectangle2D inside(Rectangle2D box) {
        return new Rectangle2D.Double(
                box.getX() + HAIR, box.getY() + HAIR, box.getWidth() - 2 * HAIR, box.getHeight() - 2 * HAIR);
    }

    /** The node and what it lies in. */
    private static Collection<Object> ancestors(FlowNode node) {
        var all = new HashSet<>();
        for (ModelElementInstance each = node; each != null; each = each.getParentElement()) {
            all.add(each);
        }
        return all;
    }
}
