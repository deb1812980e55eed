package org.huiyin.process;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/** Searches every column of every table of the engine, bytes included. */
final class EngineRows {

    private EngineRows() {}

    /** Names of the engine's tables with a row that holds the text. */
    static TreeSet<String> containing(JdbcTemplate jdbc, String text) {
        var found = new TreeSet<String>();
        List<String> tables = jdbc.queryForList(
                "select table_name from information_schema.tables where upper(table_name) like 'ACT\\_%'",
                String.class);
        for (String table : tables) {
            for (Map<String, Object> row : jdbc.queryForList("select * from " + table)) {
                if (row.values().stream().anyMatch(value -> holds(value, text))) {
                    found.add(table);
                }
            }
        }
        return found;
    }

    private static boolean holds(Object value, String text) {
        if (value instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8).contains(text);
        }
        return value != null && value.toString().contains(text);
    }
}
