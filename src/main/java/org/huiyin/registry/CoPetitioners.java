package org.huiyin.registry;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.registry.Registration.CoPetitioner;
import org.jspecify.annotations.Nullable;

/** Co-petitioners as one sealed text: a line for each with name, address and contact between tabs, which no field may hold. */
final class CoPetitioners {

    private static final String TAB = "\t";

    private CoPetitioners() {}

    static @Nullable String written(List<CoPetitioner> people) {
        return people.isEmpty()
                ? null
                : people.stream().map(CoPetitioners::line).collect(Collectors.joining("\n"));
    }

    static List<CoPetitioner> read(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines().map(CoPetitioners::person).toList();
    }

    private static String line(CoPetitioner person) {
        return String.join(TAB, person.name().strip(), orEmpty(person.address()), orEmpty(person.contact()));
    }

    private static CoPetitioner person(String line) {
        String[] parts = Arrays.copyOf(line.split(TAB, -1), 3);
        return new CoPetitioner(parts[0], Text.orNull(parts[1]), Text.orNull(parts[2]));
    }

    private static String orEmpty(@Nullable String text) {
        String kept = Text.orNull(text);
        return kept == null ? "" : kept;
    }
}
