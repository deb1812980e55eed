package org.huiyin.letters;

import java.io.IOException;
import java.io.Reader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.huiyin.statute.ProductTable;

/** The table of kinds. A kind without a row, or a row that names what is not known, is refused at start. */
final class KindTable {

    static final KindTable OF_THE_PRODUCT = ProductTable.load("letters/letters.csv", "文书种类表", KindTable::read);

    private final Map<Kind, Row> rows = new EnumMap<>(Kind.class);

    static KindTable read(Reader text) throws IOException {
        var table = new KindTable();
        try (var lines = ProductTable.lines(text)) {
            for (CSVRecord line : lines) {
                table.add(lines.getCurrentLineNumber(), line);
            }
        }
        for (Kind kind : Kind.values()) {
            if (!table.rows.containsKey(kind)) {
                throw new IllegalStateException("文书种类表缺少 " + kind);
            }
        }
        return table;
    }

    private void add(long number, CSVRecord line) {
        try {
            if (rows.put(Kind.valueOf(line.get("kind")), Row.of(line)) != null) {
                throw new IllegalArgumentException(line.get("kind") + " 重复");
            }
        } catch (IllegalArgumentException unusable) {
            throw new IllegalStateException("文书种类表第 " + number + " 行：" + unusable.getMessage(), unusable);
        }
    }

    Row row(Kind kind) {
        Row row = rows.get(kind);
        if (row == null) {
            throw new IllegalStateException("文书种类表缺少 " + kind);
        }
        return row;
    }

    record Row(
            String title,
            String word,
            List<String> articles,
            Set<Part> required,
            Set<Part> optional,
            Set<RemedyKind> remedies) {

        static Row of(CSVRecord line) {
            return new Row(
                    line.get("title"),
                    line.get("word"),
                    words(line.get("articles"), ";").toList(),
                    parts(line.get("required")),
                    parts(line.get("optional")),
                    set(line.get("remedies"), RemedyKind::valueOf));
        }

        private static Set<Part> parts(String names) {
            return set(names, Part::valueOf);
        }

        private static <T> Set<T> set(String names, Function<String, T> value) {
            return words(names, "\\s+").map(value).collect(Collectors.toCollection(TreeSet::new));
        }

        private static Stream<String> words(String text, String separator) {
            return Stream.of(text.split(separator)).map(String::strip).filter(word -> !word.isEmpty());
        }
    }
}
