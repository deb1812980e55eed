package org.huiyin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The command {@code deadline} in a fresh JVM each time: its work after the JVM's start, and the whole. */
@Tag("bench")
class DeadlineCommandBenchmark {

    private static final int RUNS = 7;
    private static final Map<String, List<String>> ASKED = new TreeMap<>(Map.of(
            "by the law", List.of("--duty", "REREVIEW", "--from", "2026-03-02", "--json"),
            "for an organ", List.of("--duty", "SORT", "--from", "2026-03-02", "--organ", "jsxf", "--json")));

    @Test
    void tellsADateFromCold() throws Exception {
        var table = new StringBuilder("""
                | asked | work after JVM start, median of %d | worst | whole process, median |
                |---|---|---|---|
                """.formatted(RUNS));
        for (var asked : ASKED.entrySet()) {
            var works = new ArrayList<Long>();
            var wholes = new ArrayList<Long>();
            for (int run = 0; run < RUNS; run++) {
                long begun = System.nanoTime();
                works.add(work(asked.getValue()));
                wholes.add((System.nanoTime() - begun) / 1_000_000);
            }
            works.sort(null);
            wholes.sort(null);
            table.append("| %s | %d ms | %d ms | %d ms |%n"
                    .formatted(asked.getKey(), works.get(RUNS / 2), works.get(RUNS - 1), wholes.get(RUNS / 2)));
        }
        System.out.printf("%nThe command deadline%n%n%s%n", table);
    }

    private static long work(List<String> asked) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=Asia/Shanghai",
                "-cp",
                System.getProperty("java.class.path"),
                ColdCommand.class.getName(),
                "deadline"));
        command.addAll(asked);
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        var told = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isZero();
        return told.lines()
                .filter(line -> line.startsWith("millis "))
                .map(line -> Long.valueOf(line.substring(7)))
                .findFirst()
                .orElseThrow();
    }
}
