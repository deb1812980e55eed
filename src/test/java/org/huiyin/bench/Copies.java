package org.huiyin.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** Copies of one petition's rows, written past the product: its ledger, its instances, its tasks and timers. */
final class Copies {

    private static final int BATCH = 500;
    private static final long FIRST_LEDGER_ID = 1_000_000_000L;

    private static final String INSTANCES = "(select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?)";

    /** Which rows of a table are the petition's, in an order in which they may be written. */
    private static final Map<String, String> ROWS = new LinkedHashMap<>();

    static {
        ROWS.put("hy_ledger", "petition = ?");
        ROWS.put("hy_running_clock", "petition = ?");
        ROWS.put("ACT_RU_EXECUTION", "PROC_INST_ID_ in " + INSTANCES);
        ROWS.put("ACT_RU_VARIABLE", "PROC_INST_ID_ in " + INSTANCES);
        ROWS.put("ACT_RU_TASK", "PROC_INST_ID_ in " + INSTANCES);
        ROWS.put("ACT_HI_TASKINST", "PROC_INST_ID_ in " + INSTANCES);
        ROWS.put("ACT_RU_JOB", "PROCESS_INSTANCE_ID_ in " + INSTANCES);
    }

    private final String petition;
    private final Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();
    private long ledgerId = FIRST_LEDGER_ID;

    private Copies(String petition) {
        this.petition = petition;
    }

    /** Writes copies numbered from (inclusive) to (exclusive), under numbers of their own. */
    static void write(DataSource database, String petition, int from, int to) throws SQLException {
        var copies = new Copies(petition);
        copies.ledgerId += from * 100L;
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            copies.read(connection);
            // parents come with their children, so the order within a copy does not matter to the engine's keys
            for (int nth = from; nth < to; nth += BATCH) {
                copies.batch(connection, nth, Math.min(to, nth + BATCH));
                connection.commit();
            }
            connection.setAutoCommit(true);
        }
    }

    static String number(String petition, int nth) {
        return "%s-%06d".formatted(petition, nth);
    }

    private void read(Connection connection) throws SQLException {
        for (var table : ROWS.entrySet()) {
            var order = table.getKey().equals("ACT_RU_EXECUTION") ? " order by SEQUENCE_COUNTER_, PARENT_ID_" : "";
            try (var select = connection.prepareStatement(
                    "select * from " + table.getKey() + " where " + table.getValue() + order)) {
                select.setString(1, petition);
                rows.put(table.getKey(), rows(select.executeQuery()));
            }
        }
        rows.values()
                .forEach(table -> table.forEach(row -> {
                    if (row.get("ID_") instanceof String id) {
                        ids.add(id);
                    }
                }));
        rows.get("ACT_RU_EXECUTION").sort(java.util.Comparator.comparingInt(this::depth));
    }

    private int depth(Map<String, Object> execution) {
        int depth = 0;
        Map<String, Object> at = execution;
        while (at != null) {
            var above = at.get("PARENT_ID_") != null ? at.get("PARENT_ID_") : at.get("SUPER_EXEC_");
            at = rows.get("ACT_RU_EXECUTION").stream()
                    .filter(each -> each.get("ID_").equals(above))
                    .findFirst()
                    .orElse(null);
            depth++;
        }
        return depth;
    }

    private static List<Map<String, Object>> rows(ResultSet found) throws SQLException {
        var rows = new ArrayList<Map<String, Object>>();
        var columns = found.getMetaData();
        while (found.next()) {
            var row = new LinkedHashMap<String, Object>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                row.put(columns.getColumnName(i), found.getObject(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private void batch(Connection connection, int from, int to) throws SQLException {
        for (var table : rows.entrySet()) {
            if (table.getValue().isEmpty()) {
                continue;
            }
            var columns = table.getValue().get(0).keySet();
            var insert = "insert into " + table.getKey() + " (" + String.join(", ", columns) + ") values ("
                    + "?, ".repeat(columns.size() - 1) + "?)";
            try (var statement = connection.prepareStatement(insert)) {
                for (int nth = from; nth < to; nth++) {
                    for (var row : table.getValue()) {
                        add(statement, row, nth);
                    }
                }
                statement.executeBatch();
            }
        }
    }

    private void add(PreparedStatement statement, Map<String, Object> row, int nth) throws SQLException {
        int i = 1;
        for (var column : row.entrySet()) {
            statement.setObject(i++, copied(column.getKey(), column.getValue(), nth));
        }
        statement.addBatch();
    }

    private Object copied(String column, Object value, int nth) {
        if (column.equalsIgnoreCase("id")) {
            return ledgerId++;
        }
        if (petition.equals(value)) {
            return number(petition, nth);
        }
        return value instanceof String text && ids.contains(text) ? text + "-" + nth : value;
    }
}
