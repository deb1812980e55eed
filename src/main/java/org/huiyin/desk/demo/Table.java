package org.huiyin.desk.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** The demo's resource files. */
final class Table {

    private Table() {}

    /** Rows of a file of comma-separated values without quotes, by the names in its first line. */
    static List<Map<String, String>> rows(String file) {
        try (var reader = reader(file)) {
            var names = reader.readLine().split(",");
            return reader.lines().map(line -> row(names, line)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> row(String[] names, String line) {
        var cells = line.split(",", -1);
        if (cells.length != names.length) {
            throw new IllegalStateException("Not " + names.length + " cells: " + line);
        }
        var row = new HashMap<String, String>();
        for (int i = 0; i < names.length; i++) {
            row.put(names[i], cells[i]);
        }
        return row;
    }

    static BufferedReader reader(String file) throws IOException {
        var content = new ClassPathResource("demo/" + file).getContentAsString(StandardCharsets.UTF_8);
        return new BufferedReader(new StringReader(content));
    }
}
