package org.huiyin.audit;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Blocks of row numbers, each taken in a short transaction of its own, over a connection that no officer's transaction
 * can hold. A block taken by a node that then stops leaves a gap, which means nothing.
 */
@Component
class RowNumberBlocks implements AutoCloseable {

    static final int SIZE = 100;

    private final HikariDataSource pool;
    private final JdbcClient database;
    private final TransactionTemplate alone;

    RowNumberBlocks(DataSource everybodys) throws SQLException {
        pool = new HikariDataSource(ofOne(everybodys.unwrap(HikariDataSource.class)));
        database = JdbcClient.create(pool);
        alone = new TransactionTemplate(new JdbcTransactionManager(pool));
    }

    private static HikariConfig ofOne(HikariDataSource everybodys) {
        var config = new HikariConfig();
        everybodys.copyStateTo(config);
        config.setPoolName("row-numbers");
        config.setMaximumPoolSize(1);
        config.setMinimumIdle(0);
        config.setIdleTimeout(Duration.ofMinutes(1).toMillis());
        return config;
    }

    /** The line holds the last number of the next block, so that nodes before and after this one agree on it. */
    long lastOfNext(String table) {
        Long last = alone.execute(status -> {
            int lines = database.sql("update hy_ids set next_id = next_id + ? where name = ?")
                    .params(SIZE, table)
                    .update();
            if (lines != 1) {
                throw new IllegalStateException("hy_ids has no line " + table);
            }
            return database.sql("select next_id - ? from hy_ids where name = ?")
                    .params(SIZE, table)
                    .query(Long.class)
                    .single();
        });
        return Objects.requireNonNull(last);
    }

    @Override
    public void close() {
        pool.close();
    }
}
