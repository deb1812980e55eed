package org.huiyin.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.bench.Counting.Measured;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What pages of tasks cost: a line for each question of an officer. */
@TestComponent
class PageTable {

    static final int RUNS = 9;

    private static final List<String> HEADER = List.of(
            "| what | access control | posts | rows shown | rows found | page ms | count ms | statements"
                    + " | index, rows the server expects |",
            "|---|---|---|---|---|---|---|---|---|");

    private final CurrentOfficer officer;
    private final Measured measured;
    private final List<String> lines = new ArrayList<>(HEADER);

    PageTable(CurrentOfficer officer, Measured measured) {
        this.officer = officer;
        this.measured = measured;
    }

    /** Begins again, when all is warm. */
    void clear() {
        lines.clear();
        lines.addAll(HEADER);
    }

    void say(String remark) {
        lines.add("| *" + remark + "* |||||||||");
    }

    List<String> lines() {
        return lines;
    }

    /** Medians of a page and of its count, asked by the officer; the statements of both together. */
    void measure(String what, String control, String id, LongSupplier page, LongSupplier count) {
        officer.as(id, () -> {
            long found = count.getAsLong();
            long shown = page.getAsLong();
            var before = measured.trips().count();
            page.getAsLong();
            count.getAsLong();
            long statements = measured.trips().count().since(before).statements();
            int posts = officer.posts().size();
            return lines.add("| %s | %s | %d | %d | %d | %.1f | %.1f | %d | %s |"
                    .formatted(
                            what,
                            control,
                            posts,
                            shown,
                            found,
                            median(page),
                            median(count),
                            statements,
                            explained(page)));
        });
    }

    private static double median(LongSupplier work) {
        var nanos = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long begun = System.nanoTime();
            work.getAsLong();
            nanos[i] = System.nanoTime() - begun;
        }
        Arrays.sort(nanos);
        return nanos[RUNS / 2] / 1e6;
    }

    /** By which index the server finds the tasks of the page, and how many rows it expects. */
    private String explained(LongSupplier page) {
        var said = new ArrayList<String>();
        measured.trips().listen((sql, statement) -> {
            if (statement != null && sql.contains("ACT_RU_TASK RES")) {
                said.add(statement.toString().replaceFirst("(?s)^.*?ClientPreparedStatement: ", ""));
            }
        });
        page.getAsLong();
        measured.trips().listen((sql, statement) -> {});
        return JdbcClient.create(measured.uncounted())
                .sql("explain " + said.get(0))
                .query((row, i) -> row.getString("table") + ": " + row.getString("key") + " " + row.getString("rows"))
                .list()
                .stream()
                .filter(line -> line.startsWith("RES: "))
                .map(line -> line.substring(5))
                .findFirst()
                .orElse("-");
    }
}
