package org.huiyin.desk.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.registry.Channel;
import org.huiyin.registry.Purpose;
import org.huiyin.registry.Registration;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads {@code petitions.yaml} and {@code steps.yaml}. */
final class Stories {

    private Stories() {}

    static List<Story> petitions() {
        return load("petitions.yaml").stream().map(Stories::story).toList();
    }

    static List<Step> steps() {
        return load("steps.yaml").stream().map(Stories::step).toList();
    }

    private static Story story(Map<String, Object> told) {
        var unclear = Boolean.TRUE.equals(told.get("unclear"));
        return new Story(
                text(told, "id", ""),
                (Integer) told.getOrDefault("received", 0),
                text(told, "until", ""),
                text(told, "claimed", ""),
                text(told, "at", "jsxf"),
                Channel.valueOf(text(told, "channel", "")),
                Registration.Kind.valueOf(text(told, "kind", "PERSON")),
                orNull(told, "name"),
                orNull(told, "address"),
                orNull(told, "contact"),
                unclear,
                agent(told.get("agent")),
                texts(told.get("representatives")),
                (Integer) told.getOrDefault("heads", 1),
                text(told, "headline", ""),
                texts(told.get("requests")),
                text(told, "facts", ""),
                Boolean.TRUE.equals(told.get("oral")),
                Purpose.valueOf(text(told, "purpose", "CLAIM")),
                text(told, "class", ""),
                orNull(told, "problem"),
                orNull(told, "residence"),
                orNull(told, "external"),
                orNull(told, "sender"),
                orNull(told, "repeats"),
                formTexts(told));
    }

    private static Map<String, String> formTexts(Map<String, Object> told) {
        var texts = new LinkedHashMap<>(Map.of("telling", "NETWORK", "notice", "POST", "service", "POST"));
        for (var name : List.of(
                "to",
                "why",
                "telling",
                "notice",
                "service",
                "findings",
                "answers",
                "outcome",
                "opinion",
                "basis",
                "return")) {
            if (told.get(name) instanceof String text) {
                texts.put(name, text);
            }
        }
        return Map.copyOf(texts);
    }

    private static Step step(Map<String, Object> told) {
        return new Step(
                text(told, "stage", ""),
                text(told, "task", ""),
                text(told, "role", ""),
                (Integer) told.getOrDefault("after", 0),
                text(told, "only", ""),
                map(told.get("values")));
    }

    private static Registration.@Nullable Agent agent(@Nullable Object told) {
        if (told == null) {
            return null;
        }
        var agent = map(told);
        return new Registration.Agent(text(agent, "name", ""), orNull(agent, "contact"), text(agent, "authority", ""));
    }

    private static List<String> texts(@Nullable Object told) {
        return told instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    }

    private static String text(Map<String, Object> told, String name, String otherwise) {
        var value = told.get(name);
        return value == null ? otherwise : value.toString();
    }

    private static @Nullable String orNull(Map<String, Object> told, String name) {
        var value = told.get(name);
        return value == null ? null : value.toString();
    }

    @SuppressWarnings("unchecked") // YAML's maps have text keys throughout these files; their test reads them all
    private static Map<String, Object> map(@Nullable Object told) {
        return told == null ? Map.of() : (Map<String, Object>) told;
    }

    private static List<Map<String, Object>> load(String file) {
        try (var reader = Table.reader(file)) {
            List<?> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            return entries.stream().map(Stories::map).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
