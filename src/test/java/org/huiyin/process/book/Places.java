package org.huiyin.process.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.huiyin.process.book.Walk.Place;

/** Everywhere a story can pass: flow nodes of the models, rules of the decisions. */
final class Places {

    /** Tables of time, asked beside every step; their own tests walk their rules. */
    private static final Set<String> BESIDE = Set.of("escalation", "periods", "targets");

    private Places() {}

    /** Whether stories pass the model or decision. */
    static boolean isPassed(String model) {
        return !BESIDE.contains(model);
    }

    static SortedMap<String, SortedSet<Place>> byModel() {
        var places = new TreeMap<String, SortedSet<Place>>();
        for (Path file : files()) {
            // a decision may be called as the model that asks it
            var found = file.toString().endsWith(".dmn") ? rules(file) : nodes(file);
            found.forEach((model, all) ->
                    places.computeIfAbsent(model, key -> new TreeSet<>()).addAll(all));
        }
        return places;
    }

    static Set<Place> notWalked(String model, Collection<? extends Set<Place>> walks) {
        var missing = new TreeSet<>(byModel().get(model));
        walks.forEach(missing::removeAll);
        return missing;
    }

    private static SortedMap<String, SortedSet<Place>> nodes(Path file) {
        var model = Bpmn.readModelFromFile(file.toFile());
        var process =
                model.getModelElementsByType(Process.class).iterator().next().getId();
        var nodes = new TreeSet<Place>();
        model.getModelElementsByType(FlowNode.class).forEach(node -> nodes.add(new Place(process, node.getId())));
        return new TreeMap<>(Map.of(process, nodes));
    }

    private static SortedMap<String, SortedSet<Place>> rules(Path file) {
        var decisions = new TreeMap<String, SortedSet<Place>>();
        for (Decision decision : Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Decision.class)) {
            var rules = new TreeSet<Place>();
            decision.getModelInstance().getModelElementsByType(Rule.class).stream()
                    .filter(rule -> rule.getParentElement().getParentElement().equals(decision))
                    .forEach(rule -> rules.add(new Place(decision.getId(), rule.getId())));
            decisions.put(decision.getId(), rules);
        }
        return decisions;
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().matches(".*\\.(bpmn|dmn)"))
                    .filter(file -> isPassed(file.getFileName().toString().replaceAll("\\.(bpmn|dmn)$", "")))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
