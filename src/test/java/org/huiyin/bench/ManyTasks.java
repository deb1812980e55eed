package org.huiyin.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.huiyin.testing.Town;

/** Open tasks, as many as asked for, written past the engine: one instance, one task and its history each. */
final class ManyTasks {

    static final int POSTS = 50;

    private static final int BATCH = 2_000;
    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 1, 5, 9, 0);

    private final String definition;
    private final List<String> posts = Stream.concat(
                    Stream.of(
                            Town.BUREAU + ".registrar",
                            Town.HOUSING + ".handler",
                            Town.HOUSING + ".leader",
                            Town.LABOUR + ".handler"),
                    IntStream.range(4, POSTS).mapToObj("organ%02d.handler"::formatted))
            .toList();

    private ManyTasks(String definition) {
        this.definition = definition;
    }

    /** Every hundredth task of a post is held by the officer, half of the others by nobody. */
    static void write(DataSource database, int count, String definition, String officer) throws SQLException {
        var many = new ManyTasks(definition);
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (int from = 0; from < count; from += BATCH) {
                many.batch(connection, from, Math.min(count, from + BATCH), officer);
                connection.commit();
            }
            connection.setAutoCommit(true);
        }
    }

    private void batch(Connection connection, int from, int to, String officer) throws SQLException {
        try (var executions = connection.prepareStatement("insert into ACT_RU_EXECUTION (ID_, REV_, ROOT_PROC_INST_ID_,"
                        + " PROC_INST_ID_, BUSINESS_KEY_, PROC_DEF_ID_, ACT_ID_, IS_ACTIVE_, IS_CONCURRENT_,"
                        + " IS_SCOPE_, IS_EVENT_SCOPE_, SUSPENSION_STATE_, CACHED_ENT_STATE_, SEQUENCE_COUNTER_)"
                        + " values (?, 1, ?, ?, ?, ?, 'UserTask_Investigate', 1, 0, 1, 0, 1, 18, 1)");
                var tasks = connection.prepareStatement("insert into ACT_RU_TASK (ID_, REV_, EXECUTION_ID_,"
                        + " PROC_INST_ID_, PROC_DEF_ID_, NAME_, TASK_DEF_KEY_, ASSIGNEE_, PRIORITY_, CREATE_TIME_,"
                        + " DUE_DATE_, SUSPENSION_STATE_, TENANT_ID_, TASK_STATE_)"
                        + " values (?, 1, ?, ?, ?, '调查核实', 'UserTask_Investigate', ?, 50, ?, ?, 1, ?, 'Created')");
                var history = connection.prepareStatement("insert into ACT_HI_TASKINST (ID_, PROC_DEF_KEY_,"
                        + " PROC_DEF_ID_, ROOT_PROC_INST_ID_, PROC_INST_ID_, EXECUTION_ID_, NAME_, TASK_DEF_KEY_,"
                        + " PRIORITY_, START_TIME_, DUE_DATE_, TENANT_ID_)"
                        + " values (?, 'opinion', ?, ?, ?, ?, '调查核实', 'UserTask_Investigate', 50, ?, ?, ?)")) {
            for (int i = from; i < to; i++) {
                add(i, officer, executions, tasks, history);
            }
            executions.executeBatch();
            tasks.executeBatch();
            history.executeBatch();
        }
    }

    private void add(
            int i, String officer, PreparedStatement executions, PreparedStatement tasks, PreparedStatement history)
            throws SQLException {
        var instance = "instance-%07d".formatted(i);
        var task = "task-%07d".formatted(i);
        var post = posts.get(i % POSTS);
        var created = Timestamp.valueOf(FIRST.plusMinutes(i % 80_000));
        var due = Timestamp.valueOf(FIRST.plusDays(15 + (i / POSTS) * 37 % 90).withHour(23));
        set(executions, instance, instance, instance, "JSXF-2026-%06d".formatted(i), definition);
        set(tasks, task, instance, instance, definition, holder(i, officer), created, due, post);
        set(history, task, definition, instance, instance, instance, created, due, post);
    }

    private static String holder(int i, String officer) {
        int ofPost = i / POSTS;
        if (ofPost % 100 == 0) {
            return officer;
        }
        return ofPost % 2 == 0 ? "somebody" : null;
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
