package org.huiyin.registry.imports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param line line in the CSV file where the row begins, or row of the sheet
 * @param flaw why the row as a whole cannot be used, or null
 */
record SourceRow(long line, List<Cell> cells, @Nullable String flaw) {

    static final Cell NOTHING = new Cell("", null, null);

    Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : NOTHING;
    }

    boolean blank() {
        return flaw == null && cells.stream().allMatch(Cell::blank);
    }

    /**
     * @param text as it stands, cut where it is longer than any field may be
     * @param day where a spreadsheet's number can be a day
     * @param flaw why the cell cannot be used, or null
     */
    record Cell(
            String text, @Nullable LocalDate day, @Nullable String flaw) {

        static Cell of(String text) {
            return new Cell(text, null, null);
        }

        boolean blank() {
            return flaw == null && text.isBlank();
        }
    }
}
