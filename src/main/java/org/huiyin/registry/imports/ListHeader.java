package org.huiyin.registry.imports;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.registry.ListImport;
import org.huiyin.registry.ListImport.Column;
import org.huiyin.registry.PetitionImport.Rejection;
import org.huiyin.registry.imports.SourceRow.Cell;
import org.jspecify.annotations.Nullable;

/** Which column of a list holds what, read from its row of names: the first one, or one below a title. */
final class ListHeader {

    private static final int FIRST_ROWS = 10;

    private final List<String> names;
    private final Map<String, Integer> places;

    private ListHeader(List<String> names, Map<String, Integer> places) {
        this.names = names;
        this.places = places;
    }

    static ListHeader in(RowSource source, List<Column> columns) throws IOException, BadFile {
        for (int i = 0; i < FIRST_ROWS; i++) {
            SourceRow row = source.next();
            if (row == null) {
                break;
            }
            Optional<ListHeader> header = of(row, columns);
            if (header.isPresent()) {
                return header.get();
            }
        }
        String needed = columns.stream()
                .filter(Column::required)
                .map(column -> "“" + column.name() + "”")
                .collect(Collectors.joining("、"));
        throw new BadFile("缺少必要的列：须有" + needed + "，列名写在表格开头的一行。请核对后重新导入。");
    }

    private static Optional<ListHeader> of(SourceRow row, List<Column> columns) throws BadFile {
        List<String> names =
                row.cells().stream().map(Cell::text).map(String::strip).toList();
        var places = new LinkedHashMap<String, Integer>();
        for (Column column : columns) {
            Integer place = place(column, names);
            if (place != null) {
                places.put(column.name(), place);
            }
        }
        boolean enough =
                columns.stream().filter(Column::required).allMatch(column -> places.containsKey(column.name()));
        return enough ? Optional.of(new ListHeader(names, places)) : Optional.empty();
    }

    private static @Nullable Integer place(Column column, List<String> names) throws BadFile {
        List<String> known = Stream.concat(Stream.of(column.name()), column.otherNames().stream())
                .map(Header::plain)
                .toList();
        var found = new ArrayList<Integer>();
        for (int i = 0; i < names.size(); i++) {
            if (known.contains(Header.plain(names.get(i)))) {
                found.add(i);
            }
        }
        if (found.size() > 1) {
            throw new BadFile("第 " + Header.letters(found.get(0)) + "、" + Header.letters(found.get(1)) + " 列都表示“"
                    + column.name() + "”，请只保留一列或者改名。");
        }
        return found.isEmpty() ? null : found.get(0);
    }

    List<String> names() {
        return names;
    }

    /** Names of the columns that hold nothing of the list. */
    List<String> ignored() {
        var ignored = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            if (!places.containsValue(i) && !names.get(i).isEmpty()) {
                ignored.add(names.get(i));
            }
        }
        return ignored;
    }

    ListImport.Row read(SourceRow row) {
        var texts = new LinkedHashMap<String, String>();
        var days = new LinkedHashMap<String, LocalDate>();
        places.forEach((column, place) -> {
            Cell cell = row.cell(place);
            String text = RowText.plain(cell);
            if (!text.isEmpty()) {
                texts.put(column, text);
                Days.of(text).or(() -> Optional.ofNullable(cell.day())).ifPresent(day -> days.put(column, day));
            }
        });
        return new ListImport.Row(texts, days);
    }

    /** What cannot be read in the row, whatever the list is about. */
    List<Rejection> flaws(SourceRow row) {
        var flaws = new ArrayList<Rejection>();
        if (row.flaw() != null) {
            flaws.add(new Rejection(row.line(), "", row.flaw()));
        }
        places.forEach((column, place) -> {
            String flaw = row.cell(place).flaw();
            if (flaw != null) {
                flaws.add(new Rejection(row.line(), nameOf(column), flaw));
            }
        });
        if (row.cells().stream().skip(names.size()).anyMatch(cell -> !cell.blank())) {
            flaws.add(new Rejection(row.line(), "", "内容比列名多出几格，内容中有分隔符的请用引号括起，或者补上列名。"));
        }
        return flaws;
    }

    /** As the file calls the column, with its letter. */
    String nameOf(String column) {
        Integer place = places.get(column);
        return place == null ? column : names.get(place) + "（" + Header.letters(place) + " 列）";
    }
}
