package org.huiyin.registry.imports;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.registry.imports.SourceRow.Cell;

/** Which column holds which field, read from the row of names. */
final class Header {

    private static final int LETTERS = 26;

    private final List<String> names;
    private final Map<Field, Integer> columns;

    private Header(List<String> names, Map<Field, Integer> columns) {
        this.names = names;
        this.columns = columns;
    }

    /** Empty where the row does not name the least that a petition needs: it may be a title above the names. */
    static Optional<Header> of(SourceRow row, Map<Field, List<String>> configured) throws BadFile {
        List<String> names =
                row.cells().stream().map(Cell::text).map(String::strip).toList();
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            Stream<String> known =
                    Stream.concat(configured.getOrDefault(field, List.of()).stream(), field.names().stream());
            place(field, known.map(Header::plain).toList(), names, columns);
        }
        boolean enough = columns.containsKey(Field.HEADLINE)
                && (columns.containsKey(Field.FACTS) || columns.containsKey(Field.REQUESTS));
        return enough ? Optional.of(new Header(names, columns)) : Optional.empty();
    }

    private static void place(Field field, List<String> known, List<String> names, Map<Field, Integer> columns)
            throws BadFile {
        List<Integer> found = new ArrayList<>();
        for (int column = 0; column < names.size(); column++) {
            if (known.contains(plain(names.get(column)))) {
                found.add(column);
            }
        }
        if (found.size() > 1) {
            String both =
                    found.stream().map(column -> "“" + names.get(column) + "”").collect(Collectors.joining("、"));
            throw new BadFile("第 " + letters(found.get(0)) + "、" + letters(found.get(1)) + " 列（" + both + "）都表示"
                    + field.label() + "，请只保留一列或者改名。");
        }
        found.forEach(column -> columns.put(field, column));
    }

    /** A separator that was meant as text moves the rest of a cell behind the last column, where it would be lost. */
    SourceRow checked(SourceRow row) {
        boolean beyond = row.cells().stream().skip(names.size()).anyMatch(cell -> !cell.blank());
        return row.flaw() == null && beyond
                ? new SourceRow(row.line(), row.cells(), "内容比列名多出几格，内容中有分隔符的请用引号括起，或者补上列名。")
                : row;
    }

    boolean has(Field field) {
        return columns.containsKey(field);
    }

    Cell cell(SourceRow row, Field field) {
        Integer column = columns.get(field);
        return column == null ? SourceRow.NOTHING : row.cell(column);
    }

    /** As the file calls the column, with its letter. */
    String nameOf(Field field) {
        Integer column = columns.get(field);
        return column == null ? field.label() : names.get(column) + "（" + letters(column) + " 列）";
    }

    /** Columns that hold none of the fields. */
    List<String> ignored() {
        List<String> ignored = new ArrayList<>();
        for (int column = 0; column < names.size(); column++) {
            if (!columns.containsValue(column) && !names.get(column).isEmpty()) {
                ignored.add(names.get(column));
            }
        }
        return ignored;
    }

    List<String> names() {
        return names;
    }

    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\u200B\\uFEFF*]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** 0 is A, 26 is AA. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
