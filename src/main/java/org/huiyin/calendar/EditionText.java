package org.huiyin.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.huiyin.calendar.HolidayTable.Entry;
import org.huiyin.calendar.HolidayTable.Kind;

/** An edition as text, kept beside the ledger: {@code what,when,name,organ}, a line a day. */
final class EditionText {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("what", "when", "name", "organ")
            .setRecordSeparator('\n')
            .get();

    private static final CSVFormat READING =
            FORMAT.builder().setSkipHeaderRecord(true).get();

    private static final String ROLL_OVER = "weekends";
    private static final String PUBLISHED = "published";
    private static final String PROVISIONAL = "provisional";
    private static final String EVERYBODY = "";

    private EditionText() {}

    static String write(HolidayTables tables, boolean weekendsRollOver) {
        var text = new StringWriter();
        try (var lines = new CSVPrinter(text, FORMAT)) {
            lines.printRecord(ROLL_OVER, weekendsRollOver, "", "");
            for (HolidayTable year : tables.byYear().values()) {
                lines.printRecord(year.provisional() ? PROVISIONAL : PUBLISHED, year.year(), "", "");
                days(lines, year.days(), EVERYBODY);
            }
            for (var organ : tables.exceptions().byOrgan().entrySet()) {
                days(lines, organ.getValue(), organ.getKey());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void days(CSVPrinter lines, SortedMap<LocalDate, Entry> days, String organ) throws IOException {
        for (var day : days.entrySet()) {
            Entry entry = day.getValue();
            lines.printRecord(entry.kind(), day.getKey(), entry.name(), organ);
        }
    }

    static Edition read(String text) {
        var reading = new Reading();
        try (var lines = READING.parse(new StringReader(text))) {
            lines.forEach(reading::line);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return reading.edition();
    }

    private static final class Reading {

        private final TreeMap<Integer, HolidayTable> years = new TreeMap<>();
        private final TreeMap<Integer, Boolean> provisional = new TreeMap<>();
        private final TreeMap<LocalDate, Entry> everybody = new TreeMap<>();
        private final TreeMap<String, SortedMap<LocalDate, Entry>> organs = new TreeMap<>();
        private boolean weekendsRollOver;

        void line(CSVRecord line) {
            switch (line.get("what")) {
                case ROLL_OVER -> weekendsRollOver = Boolean.parseBoolean(line.get("when"));
                case PUBLISHED -> provisional.put(Integer.valueOf(line.get("when")), false);
                case PROVISIONAL -> provisional.put(Integer.valueOf(line.get("when")), true);
                default -> day(line);
            }
        }

        private void day(CSVRecord line) {
            var entry = new Entry(line.get("name"), Kind.valueOf(line.get("what")));
            String organ = line.get("organ");
            var days = organ.equals(EVERYBODY) ? everybody : organs.computeIfAbsent(organ, code -> new TreeMap<>());
            days.put(LocalDate.parse(line.get("when")), entry);
        }

        Edition edition() {
            provisional.forEach((year, open) -> years.put(
                    year,
                    new HolidayTable(
                            year, open, everybody.subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)))));
            return new Edition(new HolidayTables(years, new OrganExceptions(organs)), weekendsRollOver);
        }
    }
}
