package org.huiyin.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.huiyin.bench.Trips.Count;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CountedDataSourceTests {

    private final Trips trips = new Trips();
    private DataSource database;
    private Count before;

    @BeforeEach
    void createTable() throws SQLException {
        var h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:counted;DB_CLOSE_DELAY=-1");
        database = CountedDataSource.counting(h2, trips);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists thing");
            statement.execute("create table thing (id int)");
        }
        before = trips.count();
    }

    @Test
    void aBatchIsOneTripHoweverManyRows() throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into thing values (?)")) {
            for (int id = 0; id < 7; id++) {
                insert.setInt(1, id);
                insert.addBatch();
            }
            insert.executeBatch();
        }

        assertThat(trips.count().since(before)).isEqualTo(new Count(1, 0, 0, 0, 7));
    }

    @Test
    void readingWritesNoRow() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select * from thing")) {
            query.executeQuery();
            query.execute();
        }

        assertThat(trips.count().since(before)).isEqualTo(new Count(2, 0, 0, 0, 0));
    }

    @Test
    void aCommitIsATripAndSoIsAChangeOfAutoCommit() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setAutoCommit(false);
            connection.createStatement().executeUpdate("insert into thing values (1), (2)");
            connection.commit();
        }

        assertThat(trips.count().since(before)).isEqualTo(new Count(1, 1, 0, 1, 2));
        assertThat(trips.count().since(before).all()).isEqualTo(3);
    }

    @Test
    void aFailureStaysTheDriversOwn() throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.execute("nonsense"));
        }
    }
}
