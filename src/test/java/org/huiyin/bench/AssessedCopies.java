package org.huiyin.bench;

import java.sql.Clob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Copies of one petition's rows in register, ledger and file, written past the product. */
final class AssessedCopies {

    private static final int BATCH = 500;
    private static final long FIRST_ID = 2_000_000_000L;

    /** The column by which a table names the petition. */
    private static final Map<String, String> TABLES =
            Map.of("hy_petition", "number", "hy_ledger", "petition", "hy_act", "petition");

    private final String petition;
    private long id;

    private AssessedCopies(String petition, long id) {
        this.petition = petition;
        this.id = id;
    }

    /** Writes copies numbered from (inclusive) to (exclusive), under numbers of their own. */
    static void write(DataSource database, String petition, int from, int to) throws SQLException {
        var copies = new AssessedCopies(petition, FIRST_ID + from * 1_000L);
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (var table : TABLES.entrySet()) {
                var rows = copies.rows(connection, table.getKey(), table.getValue());
                for (int nth = from; nth < to; nth += BATCH) {
                    copies.batch(connection, table.getKey(), rows, nth, Math.min(to, nth + BATCH));
                    connection.commit();
                }
            }
            connection.setAutoCommit(true);
        }
    }

    private List<Map<String, Object>> rows(Connection connection, String table, String column) throws SQLException {
        var rows = new ArrayList<Map<String, Object>>();
        try (var select = connection.prepareStatement("select * from " + table + " where " + column + " = ?")) {
            select.setString(1, petition);
            ResultSet found = select.executeQuery();
            var columns = found.getMetaData();
            while (found.next()) {
                var row = new LinkedHashMap<String, Object>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    row.put(columns.getColumnName(i), plain(found.getObject(i)));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** What the database only lends for as long as the transaction lasts, in full. */
    private static Object plain(Object value) throws SQLException {
        return value instanceof Clob text ? text.getSubString(1, (int) text.length()) : value;
    }

    private void batch(Connection connection, String table, List<Map<String, Object>> rows, int from, int to)
            throws SQLException {
        var columns = rows.get(0).keySet();
        var insert = "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + "?, ".repeat(columns.size() - 1) + "?)";
        try (var statement = connection.prepareStatement(insert)) {
            for (int nth = from; nth < to; nth++) {
                for (var row : rows) {
                    add(statement, row, nth);
                }
            }
            statement.executeBatch();
        }
    }

    private void add(PreparedStatement statement, Map<String, Object> row, int nth) throws SQLException {
        int i = 1;
        for (var column : row.entrySet()) {
            Object value = column.getValue();
            boolean number = column.getKey().equalsIgnoreCase("id");
            statement.setObject(
                    i++, number ? (Object) id++ : petition.equals(value) ? Copies.number(petition, nth) : value);
        }
        statement.addBatch();
    }
}
