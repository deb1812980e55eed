package org.huiyin.testing;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.testing.Tables.Column;

/** Puts a text into every text column of a table and looks at what comes back; keeps nothing. */
public final class TextProbe {

    private final Connection connection;

    /** Foreign keys are not checked on this connection any more: a probe has no partners. */
    public TextProbe(Connection connection) throws SQLException {
        this.connection = connection;
        boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        try (var statement = connection.createStatement()) {
            statement.execute(h2 ? "set referential_integrity false" : "set foreign_key_checks = 0");
        }
        connection.setAutoCommit(false);
    }

    /** What each text column gives back for the text. */
    public Map<String, String> comesBack(String table, List<Column> columns, String text) throws SQLException {
        insert(table, columns, text);
        var back = new LinkedHashMap<String, String>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select * from " + table)) {
            row.next();
            for (var column : columns) {
                if (column.isText()) {
                    back.put(table + "." + column.name(), row.getString(column.name()));
                }
            }
        } finally {
            connection.rollback();
        }
        return back;
    }

    private void insert(String table, List<Column> columns, String text) throws SQLException {
        var filled = columns.stream()
                .filter(column -> column.isText() || !column.nullable())
                .filter(column -> !column.automatic())
                .toList();
        var names = new ArrayList<String>();
        filled.forEach(column -> names.add(column.name()));
        var sql = "insert into %s (%s) values (%s)"
                .formatted(table, String.join(", ", names), "?, ".repeat(filled.size() - 1) + "?");
        try (var delete = connection.createStatement();
                var insert = connection.prepareStatement(sql)) {
            delete.execute("delete from " + table);
            for (int i = 0; i < filled.size(); i++) {
                insert.setObject(i + 1, filled.get(i).isText() ? text : something(filled.get(i)));
            }
            insert.executeUpdate();
        }
    }

    private static Object something(Column column) {
        return switch (column.type()) {
            case DATE -> Date.valueOf("2026-03-02");
            case TIMESTAMP, TIMESTAMP_WITH_TIMEZONE -> Timestamp.valueOf("2026-03-02 08:00:00");
            case BOOLEAN, BIT -> true;
            case BLOB, BINARY, VARBINARY, LONGVARBINARY -> "x".getBytes(StandardCharsets.US_ASCII);
            default -> 1;
        };
    }
}
