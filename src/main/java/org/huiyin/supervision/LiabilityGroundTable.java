package org.huiyin.supervision;

import java.io.IOException;
import java.io.Reader;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.huiyin.statute.Duty;
import org.huiyin.statute.ProductTable;

/** The table of liability facts. A fact without a row, or a breach that suggests two of them, is refused at start. */
final class LiabilityGroundTable {

    /** Acts of which the house knows whom they are about. */
    private static final Set<String> ACTS = Set.of("RECOMMENDATION_REPORTED");

    static final LiabilityGroundTable OF_THE_PRODUCT =
            ProductTable.load("supervision/liability.csv", "责任事实表", LiabilityGroundTable::read);

    private final Map<LiabilityGround, Row> rows = new EnumMap<>(LiabilityGround.class);
    private final Set<String> named = new HashSet<>();

    static LiabilityGroundTable read(Reader text) throws IOException {
        var table = new LiabilityGroundTable();
        try (var lines = ProductTable.lines(text)) {
            for (CSVRecord line : lines) {
                table.add(lines.getCurrentLineNumber(), line);
            }
        }
        for (LiabilityGround ground : LiabilityGround.values()) {
            table.row(ground);
        }
        return table;
    }

    private void add(long number, CSVRecord line) {
        try {
            var ground = LiabilityGround.valueOf(line.get("code"));
            if (rows.put(ground, row(line)) != null) {
                throw new IllegalArgumentException(ground + " 重复");
            }
        } catch (IllegalArgumentException unusable) {
            throw new IllegalStateException("责任事实表第 " + number + " 行：" + unusable.getMessage(), unusable);
        }
    }

    private Row row(CSVRecord line) {
        if (!line.get("item").matches("[1-9]?")) {
            throw new IllegalArgumentException("项 " + line.get("item") + " 应当是一位数字");
        }
        var duties = EnumSet.noneOf(Duty.class);
        words(line, "duties").forEach(name -> duties.add(Duty.valueOf(name)));
        Set<String> acts = words(line, "acts");
        if (!ACTS.containsAll(acts)) {
            throw new IllegalArgumentException(acts + " 中有不能列为责任事实的记录");
        }
        return new Row(
                line.get("article"),
                line.get("item"),
                line.get("label"),
                Responsible.valueOf(line.get("responsible")),
                duties,
                acts);
    }

    private Set<String> words(CSVRecord line, String column) {
        Set<String> words = Stream.of(line.get(column).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
        for (String word : words) {
            if (!named.add(word)) {
                throw new IllegalArgumentException(word + " 已经列入另一责任事实");
            }
        }
        return words;
    }

    Row row(LiabilityGround ground) {
        Row row = rows.get(ground);
        if (row == null) {
            throw new IllegalStateException("责任事实表缺少 " + ground);
        }
        return row;
    }

    /** Who may be held liable. */
    enum Responsible {
        ANY,
        BUREAU,
        ORGAN
    }

    /** @param item of the article, or empty where it has none */
    record Row(
            String article, String item, String label, Responsible responsible, Set<Duty> duties, Set<String> acts) {}
}
