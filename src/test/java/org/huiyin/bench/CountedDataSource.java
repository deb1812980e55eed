package org.huiyin.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Stands before a DataSource and counts what its connections and statements do. */
final class CountedDataSource {

    private final Trips trips;

    private CountedDataSource(Trips trips) {
        this.trips = trips;
    }

    static DataSource counting(DataSource counted, Trips trips) {
        return new CountedDataSource(trips).proxy(DataSource.class, (self, method, arguments) -> {
            var result = call(counted, method, arguments);
            return result instanceof Connection connection
                    ? new CountedDataSource(trips).connection(connection)
                    : result;
        });
    }

    private Connection connection(Connection counted) {
        return proxy(Connection.class, (self, method, arguments) -> {
            switch (method.getName()) {
                case "commit", "rollback" -> trips.end(method.getName());
                case "setAutoCommit" -> settingIf(method, counted.getAutoCommit() != (boolean) arguments[0]);
                case "setTransactionIsolation" ->
                    settingIf(method, counted.getTransactionIsolation() != (int) arguments[0]);
                case "setReadOnly" -> settingIf(method, counted.isReadOnly() != (boolean) arguments[0]);
                default -> {}
            }
            var result = call(counted, method, arguments);
            return result instanceof Statement statement ? statement(statement, sqlOf(arguments)) : result;
        });
    }

    private static String sqlOf(Object[] arguments) {
        return arguments != null && arguments[0] instanceof String sql ? sql : "";
    }

    private Statement statement(Statement counted, String sql) {
        if (counted instanceof CallableStatement callable) {
            return statement(CallableStatement.class, callable, sql);
        }
        return counted instanceof PreparedStatement prepared
                ? statement(PreparedStatement.class, prepared, sql)
                : statement(Statement.class, counted, sql);
    }

    private <S extends Statement> S statement(Class<S> type, S counted, String sql) {
        return proxy(type, (self, method, arguments) -> {
            if (!method.getName().startsWith("execute")) {
                return call(counted, method, arguments);
            }
            trips.statement(sql.isEmpty() ? sqlOf(arguments) : sql, counted);
            var result = call(counted, method, arguments);
            trips.rows(written(counted, result));
            return result;
        });
    }

    /** Rows of an update or of a batch; a driver that rewrites batches no longer knows them singly (-2). */
    private static long written(Statement statement, Object result) throws SQLException {
        if (result instanceof int[] batch) {
            long rows = 0;
            for (int each : batch) {
                rows += each == Statement.SUCCESS_NO_INFO ? 1 : Math.max(0, each);
            }
            return rows;
        }
        if (result instanceof Integer rows) {
            return rows;
        }
        return Boolean.FALSE.equals(result) ? Math.max(0, statement.getUpdateCount()) : 0;
    }

    private void settingIf(Method setter, boolean changed) {
        if (changed) {
            trips.setting(setter.getName());
        }
    }

    private <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
