package org.huiyin.testing;

import java.sql.Connection;
import java.sql.JDBCType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of a schema as the database describes them. */
public final class Tables {

    private Tables() {}

    /** All tables of the connection's schema with their columns, Liquibase's own left out. */
    public static Map<String, List<Column>> of(Connection connection) throws SQLException {
        var tables = new LinkedHashMap<String, List<Column>>();
        try (var columns =
                connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), "%", "%")) {
            while (columns.next()) {
                var table = columns.getString("TABLE_NAME");
                if (!table.toUpperCase().startsWith("DATABASECHANGELOG")) {
                    tables.computeIfAbsent(table, name -> new ArrayList<>()).add(Column.read(columns));
                }
            }
        }
        return tables;
    }

    /**
     * @param size most characters, for text
     * @param automatic filled by the database itself
     */
    public record Column(String name, JDBCType type, int size, boolean nullable, boolean automatic) {

        private static final Set<JDBCType> TEXTS =
                Set.of(JDBCType.CHAR, JDBCType.VARCHAR, JDBCType.LONGVARCHAR, JDBCType.CLOB, JDBCType.NVARCHAR);

        private static Column read(ResultSet row) throws SQLException {
            return new Column(
                    row.getString("COLUMN_NAME"),
                    JDBCType.valueOf(row.getInt("DATA_TYPE")),
                    row.getInt("COLUMN_SIZE"),
                    row.getString("IS_NULLABLE").equals("YES"),
                    row.getString("IS_AUTOINCREMENT").equals("YES")
                            || row.getString("IS_GENERATEDCOLUMN").equals("YES"));
        }

        public boolean isText() {
            return TEXTS.contains(type);
        }
    }
}
