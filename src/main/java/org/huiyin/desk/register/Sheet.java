package org.huiyin.desk.register;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.huiyin.registry.Register.Flaw;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The registration page as it was filled in, unchecked, so that nothing typed is lost when it is refused. */
record Sheet(MultiValueMap<String, String> typed, List<Flaw> flaws) {

    static Sheet empty() {
        return new Sheet(new LinkedMultiValueMap<>(), List.of());
    }

    Sheet with(String name, String value) {
        var more = new LinkedMultiValueMap<>(typed);
        more.set(name, value);
        return new Sheet(more, flaws);
    }

    Sheet with(List<Flaw> found) {
        return new Sheet(typed, found);
    }

    /** The text without blanks around it, with plain line ends; empty where nothing was typed. */
    public String text(String name) {
        var value = typed.getFirst(name);
        return value == null ? "" : clean(value);
    }

    /** The texts of a repeated field that say something. */
    public List<String> lines(String name) {
        return typed.getOrDefault(name, List.of()).stream()
                .filter(Objects::nonNull)
                .map(Sheet::clean)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public boolean has(String name, String value) {
        return typed.getOrDefault(name, List.of()).contains(value);
    }

    public boolean ticked(String name) {
        return !text(name).isEmpty();
    }

    /** Sentences about the field, or empty. */
    public String flaw(String field) {
        return flaws.stream()
                .filter(flaw -> flaw.field().equals(field))
                .map(Flaw::sentence)
                .collect(Collectors.joining(" "));
    }

    private static String clean(String value) {
        return value.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
