package org.huiyin.registry.imports;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a file one after the other; holds no more than one at a time. */
interface RowSource extends Closeable {

    /** Longest text of a cell that is kept: twice the longest a field may have, because 𠮷 counts twice here. */
    int LONGEST_CELL = 20_000;

    /** More columns than any register has. */
    int MOST_COLUMNS = 500;

    /** The next row, or null after the last. */
    @Nullable
    SourceRow next() throws IOException, BadFile;

    /** How much was read, of {@link #whole}. */
    long part();

    /** 0 where it is not known. */
    long whole();

    static String tooLong(long length) {
        return "内容共 " + length + " 字，超过 " + LONGEST_CELL + " 字，报告中只保留开头部分；请精简，或者将全文作为附件。";
    }
}
