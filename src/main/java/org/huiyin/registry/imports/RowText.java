package org.huiyin.registry.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.registry.PetitionImport.Rejection;
import org.huiyin.registry.imports.SourceRow.Cell;
import org.jspecify.annotations.Nullable;

/** The fields of one row as text, days and lists; collects what cannot be read. */
final class RowText {

    private final SourceRow row;
    private final Header header;
    private final Map<Field, String> texts = new EnumMap<>(Field.class);
    private final List<Rejection> flaws = new ArrayList<>();

    RowText(SourceRow row, Header header) {
        this.row = row;
        this.header = header;
        if (row.flaw() != null) {
            flaws.add(new Rejection(row.line(), "", row.flaw()));
        }
        for (Field field : Field.values()) {
            if (header.has(field)) {
                read(field);
            }
        }
    }

    private void read(Field field) {
        Cell cell = header.cell(row, field);
        texts.put(field, plain(cell));
        if (cell.flaw() != null) {
            reject(field, cell.flaw());
        }
    }

    /** Without the invisible marks that web pages leave behind, and without the mark that keeps a text from being a formula. */
    static String plain(Cell cell) {
        String text = cell.text().replaceAll("[\\u200B\\uFEFF]", "").strip();
        return RejectFile.unguarded(text);
    }

    String text(Field field) {
        return texts.getOrDefault(field, "");
    }

    @Nullable
    String orNull(Field field) {
        String text = text(field);
        return text.isEmpty() ? null : text;
    }

    @Nullable
    LocalDate day(Field field) {
        LocalDate asNumber = header.cell(row, field).day();
        String text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = Days.of(text).or(() -> Optional.ofNullable(asNumber));
        if (day.isEmpty()) {
            reject(field, "“" + shortened(text) + "”不是有效的日期，请写成 2026-03-02 的样子。");
        }
        return day.orElse(null);
    }

    int number(Field field, int otherwise) {
        String text = text(field);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("\\d{1,6}")) {
            reject(field, "“" + shortened(text) + "”不是人数，请填写数字。");
            return otherwise;
        }
        return Integer.parseInt(text);
    }

    boolean yes(Field field) {
        String text = text(field);
        boolean yes = List.of("是", "√", "true", "1").contains(text);
        if (!yes && !List.of("", "否", "×", "false", "0").contains(text)) {
            reject(field, "“" + shortened(text) + "”不明确，请填写“是”或者“否”。");
        }
        return yes;
    }

    /** Several on lines of their own or between the separators; what is empty between two is left out. */
    List<String> list(Field field, String separators) {
        return Arrays.stream(text(field).split("[\\r\\n" + separators + "]+"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    void reject(Field field, String reason) {
        flaws.add(new Rejection(row.line(), header.nameOf(field), reason));
    }

    List<Rejection> flaws() {
        return flaws;
    }

    /** All that was read, as it stands: two rows of the same text are the same petition. */
    String whole() {
        var whole = new StringBuilder();
        texts.forEach((field, text) -> whole.append(field)
                .append('=')
                .append(text.length())
                .append(':')
                .append(text));
        return whole.toString();
    }

    static String shortened(String text) {
        return text.length() <= 20 ? text : text.substring(0, text.offsetByCodePoints(0, 18)) + "……";
    }
}
