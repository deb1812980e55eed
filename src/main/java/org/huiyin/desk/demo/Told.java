package org.huiyin.desk.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A part of one of the demo's YAML files, read by names. */
final class Told {

    private static final int MOST_ALIASES = 500;

    @Nullable
    private final Object part;

    private Told(@Nullable Object part) {
        this.part = part;
    }

    static Told in(String file) {
        try (var reader = Table.reader(file)) {
            return new Told(new Yaml(new SafeConstructor(options())).load(reader));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The limit on aliases is meant for strangers' files; these are the product's own. */
    private static LoaderOptions options() {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(MOST_ALIASES);
        return options;
    }

    List<Told> list() {
        return part instanceof List<?> list ? list.stream().map(Told::new).toList() : List.of();
    }

    /** The part under a name; an empty one where there is none. */
    Told at(String name) {
        return new Told(values().get(name));
    }

    boolean isEmpty() {
        return part == null;
    }

    Set<String> names() {
        return values().keySet();
    }

    void each(BiConsumer<String, Told> reader) {
        values().forEach((name, value) -> reader.accept(name, new Told(value)));
    }

    String text(String name, String otherwise) {
        var text = orNull(name);
        return text == null ? otherwise : text;
    }

    @Nullable
    String orNull(String name) {
        var value = values().get(name);
        return value == null ? null : value.toString();
    }

    int number(String name, int otherwise) {
        return values().get(name) instanceof Integer number ? number : otherwise;
    }

    boolean isTrue(String name) {
        return Boolean.TRUE.equals(values().get(name));
    }

    List<String> texts(String name) {
        return values().get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The parts that are texts. */
    Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        values().forEach((name, value) -> {
            if (value instanceof String text) {
                texts.put(name, text);
            }
        });
        return texts;
    }

    /** The parts by name, each with parts of its own. */
    Map<String, Map<String, Object>> maps() {
        var maps = new LinkedHashMap<String, Map<String, Object>>();
        each((name, told) -> maps.put(name, told.values()));
        return maps;
    }

    @SuppressWarnings("unchecked") // YAML's maps have text keys throughout these files; their test reads them all
    Map<String, Object> values() {
        return part instanceof Map<?, ?> ? (Map<String, Object>) part : Map.of();
    }
}
