package org.huiyin.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

/**
 * The MySQL or MariaDB server of this run of the JVM: the one of HUIYIN_TEST_MYSQL_URL, else a private one, started at
 * first use from whatever program the machine has. See {@link OnRealServer} for tests with Spring.
 */
public final class RealServer {

    /**
     * What a connection of the house to MySQL needs; docs/operations.md says why. The zone is an offset, because a fresh
     * server knows no zone by name.
     */
    public static final String PARAMETERS = "sendFractionalSeconds=false&nullDatabaseMeansCurrent=true"
            + "&rewriteBatchedStatements=true&useLocalSessionState=true&connectionTimeZone=%2B08:00"
            + "&forceConnectionTimeZoneToSession=true&characterEncoding=UTF-8";

    private static final Map<String, String> ENVIRONMENT = System.getenv();
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private static @Nullable Optional<RealServer> shared;

    private final boolean ours;
    private final String base;
    private final String options;
    private final String user;
    private final String password;
    private final String version;

    private RealServer(boolean ours, String base, String options, String user, String password) {
        this.ours = ours;
        this.base = base;
        this.options = options;
        this.user = user;
        this.password = password;
        this.version = askVersion();
    }

    /** The server, or empty where the machine has none. Throws there when CI=true: a build server must have one. */
    public static synchronized Optional<RealServer> find() {
        if (shared == null) {
            shared = named().or(RealServer::started);
        }
        return shared;
    }

    public static RealServer get() {
        return find().orElseThrow(() -> new IllegalStateException("No MySQL or MariaDB server on this machine"));
    }

    /** Such as {@code 10.11.19-MariaDB-0+deb12u1}. */
    public String version() {
        return version;
    }

    /** Creates an empty schema whose name begins with the hint. */
    public Schema freshSchema(String hint) {
        return freshSchema(hint, "utf8mb4");
    }

    Schema freshSchema(String hint, String characterSet) {
        var name = "huiyin_%s_%d_%d"
                .formatted(hint.toLowerCase(), ProcessHandle.current().pid(), SCHEMAS.incrementAndGet());
        execute("create database " + name + " character set " + characterSet);
        if (!ours) {
            SpringApplication.getShutdownHandlers().add(() -> execute("drop database " + name));
        }
        return new Schema(name, base + "/" + name + "?" + options, user, password);
    }

    private void execute(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("Refused: " + sql, e);
        }
    }

    private String askVersion() {
        try (var connection = connect()) {
            // MariaDB still tells old replicas that it is 5.5.5
            return connection.getMetaData().getDatabaseProductVersion().replaceFirst("^5\\.5\\.5-", "");
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot connect to " + base, e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(base + "/?" + options, user, password);
    }

    /** One schema of the server and how to reach it. */
    public record Schema(String name, String url, String user, String password) {

        /** A small pool with the isolation the engine asks for. */
        public DataSource dataSource() {
            return Databases.pool(url, user, password);
        }
    }

    private static Optional<RealServer> named() {
        var url = Optional.ofNullable(ENVIRONMENT.get("HUIYIN_TEST_MYSQL_URL")).filter(address -> !address.isBlank());
        return url.map(address -> told(new RealServer(
                false,
                address.replaceFirst("/?(\\?.*)?$", ""),
                PARAMETERS,
                ENVIRONMENT.getOrDefault("HUIYIN_TEST_MYSQL_USER", "root"),
                ENVIRONMENT.getOrDefault("HUIYIN_TEST_MYSQL_PASSWORD", ""))));
    }

    private static Optional<RealServer> started() {
        var program = ServerProgram.find(ENVIRONMENT);
        if (program.isEmpty()) {
            Presence.missing("a MySQL or MariaDB server (mysqld, mariadbd or HUIYIN_TEST_MYSQL_URL)");
        }
        return program.map(found -> told(new RealServer(
                true,
                "jdbc:mysql://127.0.0.1:" + PrivateServer.start(found),
                PARAMETERS + "&sslMode=DISABLED&allowPublicKeyRetrieval=true",
                "root",
                "")));
    }

    private static RealServer told(RealServer server) {
        System.out.printf("Real server: %s, %s, %s%n", server.version, server.ours ? "private" : "named", server.base);
        return server;
    }
}
