package org.huiyin.desk.assessment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a file that spreadsheets open. */
final class Sheets {

    /** Spreadsheets take a file without it for GBK. */
    private static final char MARK = '\uFEFF';

    private Sheets() {}

    static byte[] csv(List<String> header, List<List<Object>> rows) {
        var text = new StringBuilder().append(MARK);
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(header);
            for (List<Object> row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] xlsx(String name, List<String> header, List<List<Object>> rows) {
        var content = new ByteArrayOutputStream();
        try {
            write(content, name, header, rows);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return content.toByteArray();
    }

    private static void write(OutputStream to, String name, List<String> header, List<List<Object>> rows)
            throws IOException {
        try (var workbook = new Workbook(to, "Huiyin", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(name);
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
                sheet.style(0, column).bold().set();
            }
            for (int row = 0; row < rows.size(); row++) {
                put(sheet, row + 1, rows.get(row));
            }
            sheet.freezePane(0, 1);
        }
    }

    private static void put(Worksheet sheet, int row, List<Object> values) {
        for (int column = 0; column < values.size(); column++) {
            if (values.get(column) instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                sheet.value(row, column, values.get(column).toString());
            }
        }
    }
}
