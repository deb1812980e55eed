package org.huiyin;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.huiyin.testing.Databases;
import org.huiyin.testing.OnRealServer;
import org.junit.jupiter.api.Test;

/** MySQL: text of every table has four bytes a character and is compared by its bytes, whatever the schema's default. */
@OnRealServer
class CharacterSetTests {

    private final DataSource database = Databases.onServer();

    @Test
    void everyTextColumnIsUtf8mb4ComparedByItsBytes() throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(columnsOfAnotherKind(connection)).isEmpty();
        }
    }

    @Test
    void aTableWithoutACharacterSetIsNoticed() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table careless (name varchar(20))");

            assertThat(columnsOfAnotherKind(connection)).containsExactly("careless.name latin1_swedish_ci");
        }
    }

    private static List<String> columnsOfAnotherKind(Connection connection) throws SQLException {
        var others = new ArrayList<String>();
        var query = """
                select table_name, column_name, collation_name from information_schema.columns
                where table_schema = database() and collation_name is not null
                and collation_name <> 'utf8mb4_bin' and table_name not like 'DATABASECHANGELOG%'
                """;
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            while (row.next()) {
                others.add(row.getString(1) + "." + row.getString(2) + " " + row.getString(3));
            }
        }
        return others;
    }
}
