package org.huiyin.desk.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reads {@code steps.yaml}: the steps by their stages, and the ways that petitions go, each a list of stages. */
final class Ways {

    private Ways() {}

    /** The steps of each way, by its name. */
    static Map<String, List<Step>> all() {
        var told = Told.in("steps.yaml");
        var steps = new LinkedHashMap<String, Step>();
        told.at("steps").each((stage, step) -> steps.put(stage, step(stage, step)));
        var ways = new LinkedHashMap<String, List<Step>>();
        var lists = told.at("ways");
        lists.names()
                .forEach(name -> ways.put(
                        name,
                        lists.texts(name).stream()
                                .map(stage -> known(steps, stage))
                                .toList()));
        return ways;
    }

    private static Step known(Map<String, Step> steps, String stage) {
        var step = steps.get(stage);
        if (step == null) {
            throw new IllegalStateException("steps.yaml has no step " + stage);
        }
        return step;
    }

    private static Step step(String stage, Told told) {
        var kind = Stream.of(Step.Kind.values())
                .filter(each -> told.orNull(word(each)) != null)
                .findFirst()
                .orElse(Step.Kind.TAKING);
        return new Step(
                stage,
                kind,
                told.text(word(kind), ""),
                told.text("by", ""),
                told.number("after", 0),
                told.text("only", ""),
                told.at("values").values(),
                told.at("says").values());
    }

    private static String word(Step.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
