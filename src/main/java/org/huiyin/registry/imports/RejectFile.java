package org.huiyin.registry.imports;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.registry.PetitionImport.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * The rejected rows beside the input, as they were, with line, column and reason behind: corrected in place, the file
 * can be imported. Made with the first rejection; never over an older one that may already be half corrected.
 */
final class RejectFile implements Closeable {

    private static final String BYTE_ORDER_MARK = "\uFEFF"; // by which Excel knows UTF-8
    private static final List<String> OWN = List.of("行号", "列", "退回原因");
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Path input;
    private final List<String> names;
    private @Nullable Path path;
    private @Nullable Writer writer;

    RejectFile(Path input, List<String> names) {
        this.input = input;
        this.names = names;
    }

    /** Where it is, or null while nothing was rejected. */
    @Nullable
    Path path() {
        return path;
    }

    void add(SourceRow row, List<Rejection> rejections) throws IOException {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < names.size(); column++) {
            if (!OWN.contains(names.get(column))) {
                cells.add(guarded(row.cell(column).text()));
            }
        }
        // taken in again as it is, the row must not have lost what stood behind the last column
        row.cells().stream().skip(names.size()).forEach(beyond -> {
            int last = cells.size() - 1;
            cells.set(last, cells.get(last) + "," + beyond.text());
        });
        cells.add(String.valueOf(row.line()));
        cells.add(rejections.stream().map(Rejection::column).distinct().collect(Collectors.joining("；")));
        cells.add(rejections.stream().map(Rejection::reason).collect(Collectors.joining()));
        Writer file = opened();
        write(file, cells);
        file.flush();
    }

    private Writer opened() throws IOException {
        if (writer == null) {
            path = free();
            writer = Files.newBufferedWriter(path, StandardOpenOption.CREATE_NEW);
            writer.write(BYTE_ORDER_MARK);
            List<String> header = new ArrayList<>(names);
            header.removeAll(OWN);
            header.addAll(OWN);
            write(writer, header);
        }
        return writer;
    }

    private static void write(Writer file, List<String> cells) throws IOException {
        file.write(cells.stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n")));
    }

    /** A text that begins like a formula would be run by the spreadsheet that opens the file. */
    private static String guarded(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    static String unguarded(String text) {
        boolean guarded = text.length() > 1 && text.charAt(0) == '\'' && FORMULA_STARTS.indexOf(text.charAt(1)) >= 0;
        return guarded ? text.substring(1) : text;
    }

    private Path free() {
        String name = input.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = (dot > 0 ? name.substring(0, dot) : name) + "-退回行";
        Path candidate = input.resolveSibling(stem + ".csv");
        for (int next = 2; Files.exists(candidate); next++) {
            candidate = input.resolveSibling(stem + "-" + next + ".csv");
        }
        return candidate;
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }
}
