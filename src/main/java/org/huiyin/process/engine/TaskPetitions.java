package org.huiyin.process.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a list of tasks says of them, for hundreds at a time, read from the engine's tables as {@link Positions} does. */
@Component
@Transactional(readOnly = true)
public class TaskPetitions {

    /** Most ids in one query; databases limit them. */
    private static final int CHUNK = 500;

    private final NamedParameterJdbcTemplate jdbc;

    TaskPetitions(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Petition number by process instance. */
    public Map<String, String> petitionsOf(Set<String> instances) {
        var numbers = new TreeMap<String, String>();
        inChunks(
                instances,
                ids -> jdbc.query(
                        "select ID_, BUSINESS_KEY_ from ACT_RU_EXECUTION where ID_ in (:ids)",
                        Map.of("ids", ids),
                        row -> {
                            numbers.put(row.getString(1), row.getString(2));
                        }));
        return numbers;
    }

    /** Those of the tasks whose step was done before in the same instance: they came back for rework. */
    public Set<String> returned(List<String> tasks) {
        var returned = new TreeSet<String>();
        inChunks(
                tasks,
                ids -> jdbc.query("""
                select distinct t.ID_ from ACT_RU_TASK t
                join ACT_HI_TASKINST earlier on earlier.PROC_INST_ID_ = t.PROC_INST_ID_
                 and earlier.TASK_DEF_KEY_ = t.TASK_DEF_KEY_ and earlier.END_TIME_ is not null
                where t.ID_ in (:ids)
                """, Map.of("ids", ids), row -> {
                    returned.add(row.getString(1));
                }));
        return returned;
    }

    private static void inChunks(Collection<String> ids, Consumer<List<String>> query) {
        var all = new ArrayList<>(ids);
        for (int from = 0; from < all.size(); from += CHUNK) {
            query.accept(all.subList(from, Math.min(from + CHUNK, all.size())));
        }
    }
}
