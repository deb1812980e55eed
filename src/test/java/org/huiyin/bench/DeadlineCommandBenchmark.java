package org.huiyin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The command {@code deadline} as it is run: the packaged jar in a fresh JVM each time. */
@Tag("bench")
class DeadlineCommandBenchmark {

    private static final Path JAR = Path.of("target", "huiyin.jar");
    private static final int RUNS = 7;
    private static final Map<String, List<String>> ASKED = new TreeMap<>(Map.of(
            "by the law", List.of("--duty", "REREVIEW", "--from", "2026-03-02", "--json"),
            "for an organ", List.of("--duty", "SORT", "--from", "2026-03-02", "--organ", "jsxf", "--json")));

    @Test
    void tellsADateFromCold() throws Exception {
        assertThat(JAR).as("mvn package, then mvn -Pbench test").exists();
        long start = median(List.of("-version"));
        var table = new StringBuilder("""
                | asked | whole process, median of %d | worst | less the start of a JVM (%d ms) |
                |---|---|---|---|
                """.formatted(RUNS, start));
        for (var asked : ASKED.entrySet()) {
            var arguments = new ArrayList<>(List.of("-jar", JAR.toString(), "deadline"));
            arguments.addAll(asked.getValue());
            List<Long> wholes = wholes(arguments);
            long median = wholes.get(RUNS / 2);
            table.append("| %s | %d ms | %d ms | %d ms |%n"
                    .formatted(asked.getKey(), median, wholes.get(RUNS - 1), median - start));
        }
        System.out.printf("%nThe command deadline%n%n%s%n", table);
    }

    private static long median(List<String> arguments) throws Exception {
        return wholes(arguments).get(RUNS / 2);
    }

    /** Milliseconds from the start of each process to its end, the shortest first. */
    private static List<Long> wholes(List<String> arguments) throws Exception {
        var wholes = new ArrayList<Long>();
        for (int run = 0; run < RUNS; run++) {
            long begun = System.nanoTime();
            runs(arguments);
            wholes.add((System.nanoTime() - begun) / 1_000_000);
        }
        wholes.sort(null);
        return wholes;
    }

    private static void runs(List<String> arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Duser.timezone=Asia/Shanghai"));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        var told = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isZero();
    }
}
