package org.huiyin.process.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which open tasks were sent back for rework: since the step was done last, one of the decisions was taken that the model
 * names at it. A step that is done again for another reason, such as the next part of an inquiry, was not sent back.
 */
@Component
@Transactional(readOnly = true)
public class ReturnedTasks {

    /** Most ids in one query; databases limit them. */
    private static final int CHUNK = 500;

    private static final String DONE = """
            select t.ID_, done.TASK_DEF_KEY_, max(done.END_TIME_) from ACT_RU_TASK t
            join ACT_HI_TASKINST done on done.PROC_INST_ID_ = t.PROC_INST_ID_ and done.DELETE_REASON_ = 'completed'
            where t.ID_ in (:ids) group by t.ID_, done.TASK_DEF_KEY_
            """;

    private final NamedParameterJdbcTemplate jdbc;
    private final ProcessEngineConfigurationImpl engine;
    /** Decisions by key of the step that they may send back, by id of the definition, which never changes. */
    private final Map<String, Map<String, Set<String>>> decisions = new ConcurrentHashMap<>();

    ReturnedTasks(NamedParameterJdbcTemplate jdbc, ProcessEngine engine) {
        this.jdbc = jdbc;
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /** Ids of those tasks; for hundreds at a time. */
    public Set<String> among(Collection<Task> tasks) {
        List<Task> candidates =
                tasks.stream().filter(task -> !decidersOf(task).isEmpty()).toList();
        var returned = new TreeSet<String>();
        for (int from = 0; from < candidates.size(); from += CHUNK) {
            List<Task> chunk = candidates.subList(from, Math.min(from + CHUNK, candidates.size()));
            Map<String, Map<String, Timestamp>> done = done(chunk);
            chunk.stream()
                    .filter(task -> wasReturned(task, done.getOrDefault(task.getId(), Map.of())))
                    .forEach(task -> returned.add(task.getId()));
        }
        return returned;
    }

    /** When the steps of the task's instance were done last, by the step's key. */
    private Map<String, Map<String, Timestamp>> done(List<Task> tasks) {
        var done = new HashMap<String, Map<String, Timestamp>>();
        var ids = new ArrayList<String>();
        tasks.forEach(task -> ids.add(task.getId()));
        jdbc.query(DONE, Map.of("ids", ids), row -> {
            put(done, row);
        });
        return done;
    }

    private static void put(Map<String, Map<String, Timestamp>> done, ResultSet row) throws SQLException {
        done.computeIfAbsent(row.getString(1), task -> new HashMap<>()).put(row.getString(2), row.getTimestamp(3));
    }

    private boolean wasReturned(Task task, Map<String, Timestamp> done) {
        Timestamp before = done.get(task.getTaskDefinitionKey());
        return before != null
                && decidersOf(task).stream()
                        .map(done::get)
                        .anyMatch(decided -> decided != null && !decided.before(before));
    }

    private Set<String> decidersOf(Task task) {
        return decisions
                .computeIfAbsent(task.getProcessDefinitionId(), this::read)
                .getOrDefault(task.getTaskDefinitionKey(), Set.of());
    }

    private Map<String, Set<String>> read(String definition) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> ParseSeams.returnedBy(context.getProcessEngineConfiguration()
                        .getDeploymentCache()
                        .findDeployedProcessDefinitionById(definition)));
    }
}
