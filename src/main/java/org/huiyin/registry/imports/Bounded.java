package org.huiyin.registry.imports;

import org.huiyin.registry.imports.SourceRow.Cell;

/** The text of a cell while it is read: counted to its end, kept only as far as it can be of use. */
final class Bounded {

    private final StringBuilder kept = new StringBuilder();
    private long length;

    void add(int c) {
        if (length++ < RowSource.LONGEST_CELL) {
            kept.append((char) c);
        }
    }

    Cell cell() {
        String flaw = length > RowSource.LONGEST_CELL ? RowSource.tooLong(length) : null;
        return new Cell(kept.toString(), null, flaw);
    }
}
