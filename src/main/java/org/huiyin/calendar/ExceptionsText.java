package org.huiyin.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** An edition's exceptions as the table that is uploaded, to be changed and uploaded again. */
final class ExceptionsText {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("organ", "date", "name", "kind")
            .get();

    private ExceptionsText() {}

    static String of(Edition edition) {
        var text = new StringWriter();
        try (var lines = new CSVPrinter(text, FORMAT)) {
            for (Edition.Exception day : edition.exceptions()) {
                lines.printRecord(day.organ(), day.date(), day.name(), day.working() ? "work" : "off");
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
