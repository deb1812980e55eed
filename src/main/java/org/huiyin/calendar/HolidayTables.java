package org.huiyin.calendar;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.commons.csv.CSVRecord;

/**
 * The loaded years and the organs' exceptions to them.
 *
 * @param byYear tables by year; at least one
 * @param exceptions days of single organs
 */
record HolidayTables(SortedMap<Integer, HolidayTable> byYear, OrganExceptions exceptions) {

    static final String FOLDER = "calendar/";

    private static final String INDEX = "tables.csv";

    HolidayTables {
        byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
    }

    static HolidayTables of(Collection<HolidayTable> tables) {
        var byYear = new TreeMap<Integer, HolidayTable>();
        tables.forEach(table -> byYear.put(table.year(), table));
        return new HolidayTables(byYear, OrganExceptions.NONE);
    }

    /** The same with one year's table put in the place of the one before, or added. */
    HolidayTables with(HolidayTable table) {
        var tables = new TreeMap<>(byYear);
        tables.put(table.year(), table);
        return new HolidayTables(tables, exceptions);
    }

    /** The same with other exceptions. */
    HolidayTables withExceptions(OrganExceptions others) {
        return new HolidayTables(byYear, others);
    }

    /** Reads the tables that the index {@code tables.csv} of a class path folder names. */
    static HolidayTables load(String folder) {
        var byYear = new TreeMap<Integer, HolidayTable>();
        try (var lines = HolidayTable.FORMAT.parse(open(folder + INDEX))) {
            for (CSVRecord line : lines) {
                HolidayTable table = load(folder, line, lines.getCurrentLineNumber());
                if (byYear.put(table.year(), table) != null) {
                    throw new BadTable(folder + INDEX, lines.getCurrentLineNumber(), "年度重复：" + table.year());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("无法读取节假日表 " + folder, unreadable);
        }
        return of(byYear.values());
    }

    private static HolidayTable load(String folder, CSVRecord line, long number) throws IOException {
        if (!line.isConsistent()
                || !line.get("year").matches("\\d{4}")
                || !line.get("provisional").matches("yes|no")) {
            throw new BadTable(folder + INDEX, number, "应为 年度,文件,yes 或 no,依据，实为 " + line.toList());
        }
        String file = folder + line.get("file");
        boolean provisional = line.get("provisional").equals("yes");
        return HolidayTable.read(file, Integer.parseInt(line.get("year")), provisional, open(file));
    }

    private static Reader open(String file) throws IOException {
        var stream = HolidayTables.class.getResourceAsStream("/" + file);
        if (stream == null) {
            throw new FileNotFoundException(file);
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    HolidayTable of(int year) {
        HolidayTable table = byYear.get(year);
        if (table == null) {
            throw new UnknownYear(year);
        }
        return table;
    }

    /** The years, and a checksum that no change of a day escapes: a corrected table is another version. */
    String version() {
        var checksum = new CRC32();
        checksum.update((byYear.values() + "" + exceptions.byOrgan()).getBytes(StandardCharsets.UTF_8));
        return "%d-%d.%08x".formatted(byYear.firstKey(), byYear.lastKey(), checksum.getValue());
    }
}
