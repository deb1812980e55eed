package org.huiyin.process.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Instances that follow an item of a petition, such as 督办1, with their open tasks, read from the engine's tables as
 * {@link Positions} does, in one query however many there are. Whoever calls asks the wall.
 */
@Component
@Transactional(readOnly = true)
public class ItemTasks {

    private static final String COLUMNS = """
            select e.BUSINESS_KEY_ as petition, i.TEXT_ as item, o.TEXT_ as organ, t.ID_ as task, t.TASK_DEF_KEY_ as step,
              t.NAME_ as name, t.TENANT_ID_ as post, t.DUE_DATE_ as due
            """;

    private static final String OF_INSTANCES = COLUMNS + """
            from ACT_RE_PROCDEF d
            join ACT_RU_EXECUTION e on e.PROC_DEF_ID_ = d.ID_ and e.PARENT_ID_ is null
            join ACT_RU_VARIABLE f on f.EXECUTION_ID_ = e.ID_ and f.NAME_ = :searched
            join ACT_RU_VARIABLE i on i.EXECUTION_ID_ = e.ID_ and i.NAME_ = :item
            left join ACT_RU_VARIABLE o on o.EXECUTION_ID_ = e.ID_ and o.NAME_ = :organ
            left join ACT_RU_TASK t on t.PROC_INST_ID_ = e.ID_
            where d.KEY_ in (:models) and f.TEXT_ in (:codes)
            order by e.BUSINESS_KEY_, i.TEXT_, t.DUE_DATE_, t.ID_
            """;

    private static final String OF_TASKS = COLUMNS + """
            from ACT_RU_TASK t
            join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
            join ACT_RU_VARIABLE i on i.EXECUTION_ID_ = e.ID_ and i.NAME_ = :item
            left join ACT_RU_VARIABLE o on o.EXECUTION_ID_ = e.ID_ and o.NAME_ = :organ
            where t.ID_ in (:tasks)
            """;

    private final NamedParameterJdbcTemplate jdbc;

    ItemTasks(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An instance and one of its open tasks.
     *
     * @param organ code in the variable asked for, or null where there is none yet
     * @param task id, or null where the instance waits for something else
     * @param post id of the post whose task it is
     * @param due last instant of what the task is owed under
     */
    public record Row(
            String petition,
            String item,
            @Nullable String organ,
            @Nullable String task,
            @Nullable String step,
            @Nullable String name,
            @Nullable String post,
            @Nullable Instant due) {}

    /**
     * Names of variables.
     *
     * @param item holds the id of the item
     * @param organ holds the code of the organ concerned
     */
    public record Named(String item, String organ) {}

    /**
     * Running instances of the models in which a variable holds one of the codes.
     *
     * @param searched name of that variable
     */
    public List<Row> of(Collection<String> models, Named named, String searched, Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : jdbc.query(
                        OF_INSTANCES,
                        Map.of(
                                "models", models,
                                "item", named.item(),
                                "organ", named.organ(),
                                "searched", searched,
                                "codes", codes),
                        ItemTasks::row);
    }

    /** The same of open tasks. */
    public List<Row> of(Collection<String> tasks, Named named) {
        return tasks.isEmpty()
                ? List.of()
                : jdbc.query(
                        OF_TASKS, Map.of("tasks", tasks, "item", named.item(), "organ", named.organ()), ItemTasks::row);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        Timestamp due = row.getTimestamp("due");
        return new Row(
                row.getString("petition"),
                row.getString("item"),
                row.getString("organ"),
                row.getString("task"),
                row.getString("step"),
                row.getString("name"),
                row.getString("post"),
                due == null ? null : due.toInstant());
    }
}
