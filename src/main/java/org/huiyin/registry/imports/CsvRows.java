package org.huiyin.registry.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.registry.imports.SourceRow.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated rows (RFC 4180). Written here because a row must be refused without holding it: a cell of ten
 * megabytes, or the rest of the file behind a quote that is never closed, is counted and dropped.
 */
final class CsvRows implements RowSource {

    private static final int END = -1;

    private final CountedStream stream;
    private final PushbackReader reader;
    private final long size;
    private long line = 1;

    CsvRows(Path file) throws IOException, BadFile {
        var charset = Encoding.of(file);
        size = Files.size(file);
        stream = new CountedStream(Files.newInputStream(file));
        reader = new PushbackReader(new BufferedReader(new InputStreamReader(stream, charset), 1 << 16), 1);
        skipByteOrderMark();
    }

    @Override
    public @Nullable SourceRow next() throws IOException {
        int first = reader.read();
        if (first == END) {
            return null;
        }
        reader.unread(first);
        long begins = line;
        List<Cell> cells = new ArrayList<>();
        Scanned scanned;
        long columns = 0;
        do {
            scanned = cell();
            if (columns++ < MOST_COLUMNS) {
                cells.add(scanned.cell());
            }
        } while (scanned.end() == ',');
        return new SourceRow(begins, cells, flaw(scanned, columns));
    }

    private static @Nullable String flaw(Scanned last, long columns) {
        if (last.open()) {
            return "引号没有闭合，其后的内容都被当作这一格，没有读取；请补上引号后重新导入。";
        }
        return columns > MOST_COLUMNS ? "共 " + columns + " 列，超过 " + MOST_COLUMNS + " 列，请核对分隔符。" : null;
    }

    private Scanned cell() throws IOException {
        var text = new Bounded();
        int c = reader.read();
        if (c == '"') {
            if (quoted(text)) {
                return new Scanned(text.cell(), END, true);
            }
            c = reader.read();
        }
        while (c != ',' && c != '\n' && c != '\r' && c != END) {
            text.add(c);
            c = reader.read();
        }
        return new Scanned(text.cell(), lineEnd(c), false);
    }

    /** Reads up to the closing quote; true where the file ends before it. */
    private boolean quoted(Bounded text) throws IOException {
        while (true) {
            int c = reader.read();
            if (c == END) {
                return true;
            }
            if (c == '"') {
                int after = reader.read();
                if (after != '"') {
                    unread(after);
                    return false;
                }
            } else if (c == '\n' || c == '\r' && !nextIs('\n')) {
                line++;
            }
            text.add(c);
        }
    }

    private int lineEnd(int c) throws IOException {
        if (c != '\n' && c != '\r') {
            return c;
        }
        if (c == '\r' && nextIs('\n')) {
            reader.read();
        }
        line++;
        return '\n';
    }

    private boolean nextIs(int wanted) throws IOException {
        int c = reader.read();
        unread(c);
        return c == wanted;
    }

    private void unread(int c) throws IOException {
        if (c != END) {
            reader.unread(c);
        }
    }

    private void skipByteOrderMark() throws IOException {
        int first = reader.read();
        if (first != '\uFEFF') {
            unread(first);
        }
    }

    @Override
    public long part() {
        return stream.count();
    }

    @Override
    public long whole() {
        return size;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /**
     * @param end what ended it: comma, line end or end of file
     * @param open whether a quote was still open at the end of the file
     */
    private record Scanned(Cell cell, int end, boolean open) {}
}
