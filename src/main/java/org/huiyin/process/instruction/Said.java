package org.huiyin.process.instruction;

import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Component;

/** What the leader said, as the file of acts shows it. */
@Component
class Said {

    private static final String INSTRUCTED = "INSTRUCTED";

    private final Acts acts;

    Said(Acts acts) {
        this.acts = acts;
    }

    /** Label and text, line by line; of the latest instruction. Empty where it came on paper only. */
    String of(String petition) {
        return acts.of(petition).stream()
                .filter(entry -> entry.action().equals(INSTRUCTED))
                .reduce((earlier, later) -> later)
                .map(entry -> lines(entry.lines()))
                .orElse("");
    }

    private static String lines(Map<String, String> lines) {
        return lines.entrySet().stream()
                .map(line -> line.getKey() + "：" + line.getValue())
                .collect(Collectors.joining("\n"));
    }
}
