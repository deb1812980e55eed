package org.huiyin.registry;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a list about petitions from a CSV (UTF-8, GB18030) or XLSX file, as {@link PetitionImport} reads petitions: what is
 * refused is told with line, column and reason, and lies beside the file to be corrected.
 */
public interface ListImport {

    /** Reads the file as a stream; never throws for what the file holds. The caller opens no transaction. */
    PetitionImport.Result run(Path file, List<Column> columns, Taker taker);

    /**
     * @param name as most files call it, in Chinese
     * @param otherNames as other files call it
     */
    record Column(String name, boolean required, List<String> otherNames) {}

    /**
     * @param texts what the columns say, by their first name; columns that say nothing are left out
     * @param days those that can be read as a day
     */
    record Row(Map<String, String> texts, Map<String, LocalDate> days) {

        public Optional<String> text(String column) {
            return Optional.ofNullable(texts.get(column));
        }
    }

    /** Takes one row after the other. */
    @FunctionalInterface
    interface Taker {
        Taken take(Row row);
    }

    /** What became of a row. */
    sealed interface Taken {

        record Added() implements Taken {}

        record Already() implements Taken {}

        record Refused(List<Reason> reasons) implements Taken {}
    }

    /**
     * @param column first name of the column, or empty where the whole row is meant
     * @param sentence what is wrong and what to do, in Chinese
     */
    record Reason(String column, String sentence) {}
}
