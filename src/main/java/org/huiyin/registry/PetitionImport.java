package org.huiyin.registry;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Registers the petitions of a CSV (UTF-8, GB18030) or XLSX file in the name of the acting officer, each in a
 * transaction of its own. A petition that an earlier run has registered is not registered again, so a run that was
 * broken off is completed by another.
 */
public interface PetitionImport {

    /** Reads the file as a stream; never throws for what the file holds. The caller opens no transaction. */
    Result run(Path file, Defaults defaults, Progress progress);

    /**
     * What holds where the file says nothing.
     *
     * @param organ code of the receiving organ; null for the one configured, else the acting officer's own
     * @param channel null for the one configured
     */
    record Defaults(@Nullable String organ, @Nullable Channel channel) {}

    /** Told after every row. */
    @FunctionalInterface
    interface Progress {

        /**
         * @param rows rows read so far, without the header
         * @param part how much of the file was read, of {@code whole}
         * @param whole 0 where it is not known beforehand
         */
        void reached(long rows, long part, long whole);

        /** A petition was registered; its code is told here and nowhere else. */
        default void registered(Coded coded) {}
    }

    /**
     * A petition that the import registered.
     *
     * @param line line of a CSV file, row of a spreadsheet
     * @param externalNumber number in the system it came from, or null
     */
    record Coded(long line, @Nullable String externalNumber, String petition, Code code) {

        /** First line of a CSV table of codes, with the mark by which spreadsheets know UTF-8. */
        public static final String HEADER = "\uFEFF\"行号\",\"外部编号\",\"信访事项编号\",\"查询码\"\r\n";

        /** Its line in such a table. */
        public String row() {
            String external = externalNumber == null ? "" : externalNumber.replace("\"", "\"\"");
            // a text that begins like a formula would be run by the spreadsheet
            String guarded = external.matches("(?s)[=+\\-@\t].*") ? "'" + external : external;
            return "\"%d\",\"%s\",\"%s\",\"%s\"\r\n".formatted(line, guarded, petition, code.text());
        }
    }

    /** How it went. */
    sealed interface Result {

        /** Not one row was read: the sentence says in Chinese what is wrong with the file or the request. */
        record Unreadable(String sentence) implements Result {}

        /** All rows were read. */
        record Finished(Counts counts) implements Result {}

        /** Broken off: what was registered stays, and running it again goes on from there. */
        record BrokenOff(Counts counts, String sentence) implements Result {}
    }

    /**
     * @param already rows registered by an earlier run
     * @param rejects file of the rejected rows with line, column and reason, to be corrected and imported; null where
     *     there are none
     * @param first the first rejections, at most 100
     * @param ignored names of the columns that were not used
     */
    record Counts(
            long registered,
            long already,
            long rejected,
            @Nullable Path rejects,
            List<Rejection> first,
            List<String> ignored) {}

    /**
     * @param line line of a CSV file, row of a spreadsheet
     * @param column name of the column with its letter, or empty where the whole row is meant
     * @param reason what is wrong and what to do, in Chinese
     */
    record Rejection(long line, String column, String reason) {}
}
