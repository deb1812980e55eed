package org.huiyin.statute;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Tables that the product brings along as data: CSV in UTF-8 with a header; lines that begin with # are remarks. */
public final class ProductTable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setTrim(true)
            .get();

    private ProductTable() {}

    /** What a table is made of. */
    @FunctionalInterface
    public interface Reading<T> {

        T of(Reader text) throws IOException;
    }

    /**
     * Reads a table from the class path; throws {@link UncheckedIOException} where it is missing or unreadable.
     *
     * @param file path from the root of the class path, without a leading slash
     * @param called what officers call the table, in Chinese
     */
    public static <T> T load(String file, String called, Reading<T> reading) {
        try (var stream = ProductTable.class.getResourceAsStream("/" + file)) {
            if (stream == null) {
                throw new FileNotFoundException(file);
            }
            return reading.of(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("无法读取" + called + " " + file, unreadable);
        }
    }

    /** The lines of a table, for the caller to close. */
    public static CSVParser lines(Reader text) throws IOException {
        return FORMAT.parse(text);
    }
}
