package org.huiyin.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.junit.jupiter.api.Named;
import org.springframework.core.io.DefaultResourceLoader;

/** Databases with the house's schema, for tests that need no Spring. */
public final class Databases {

    private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

    static {
        LIQUIBASE.setLevel(Level.SEVERE);
    }

    private Databases() {}

    /**
     * A new one of each kind this machine has: H2, and a schema on the real server. The schema's own character set
     * cannot hold hanzi, so that only what the changelog says about its tables helps.
     */
    public static Stream<Named<DataSource>> each() {
        var embedded = Named.of("H2", withSchema(h2()));
        return Stream.concat(Stream.of(embedded), RealServer.find().map(Databases::onServer).stream());
    }

    private static Named<DataSource> onServer(RealServer server) {
        return Named.of(server.version(), onServer());
    }

    /** One on the real server, which there must be. */
    public static DataSource onServer() {
        return withSchema(RealServer.get().freshSchema("databases", "latin1").dataSource());
    }

    private static DataSource withSchema(DataSource dataSource) {
        var liquibase = new SpringLiquibase();
        liquibase.setDataSource(dataSource);
        liquibase.setChangeLog("classpath:db/changelog.xml");
        liquibase.setResourceLoader(new DefaultResourceLoader());
        try {
            liquibase.afterPropertiesSet();
        } catch (LiquibaseException e) {
            throw new IllegalStateException(e);
        }
        return dataSource;
    }

    private static DataSource h2() {
        return pool("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    public static DataSource pool(String url, String user, String password) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(1);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return new HikariDataSource(config);
    }
}
