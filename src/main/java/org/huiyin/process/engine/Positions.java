package org.huiyin.process.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where petitions stand, read from the engine's tables in one query each: the engine's own queries would need rights on
 * instances and history that officers do not have. Whoever calls has checked that the officer may see the petition.
 */
@Component
@Transactional(readOnly = true)
public class Positions {

    /** Most ids in one query; databases limit them. */
    private static final int CHUNK = 500;

    private final NamedParameterJdbcTemplate jdbc;

    Positions(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A wait state a petition stands at. */
    public record Step(String element, String name) {}

    /**
     * A wait state with the instance it belongs to.
     *
     * @param name null for a gateway that waits for events
     * @param definition id of the process definition
     * @param post id of the post whose task it is, or null where it waits for something else
     */
    public record Wait(
            String element,
            @Nullable String name,
            String definition,
            String instance,
            @Nullable String post) {}

    /** Where an instance was called from. */
    public record Caller(String element, String definition, String instance) {}

    /** Number of open tasks of one step. */
    public record StepCount(String key, String name, long tasks) {}

    /** Current wait states of the petition, called processes included. */
    public List<Step> steps(String petition) {
        return jdbc.query("""
                select a.ACT_ID_, a.ACT_NAME_ from ACT_HI_ACTINST a
                join ACT_HI_PROCINST p on p.PROC_INST_ID_ = a.PROC_INST_ID_
                where p.BUSINESS_KEY_ = :petition and a.END_TIME_ is null
                  and a.ACT_TYPE_ in ('userTask', 'intermediateTimer', 'receiveTask', 'intermediateMessageCatch')
                order by a.START_TIME_
                """, Map.of("petition", petition), (row, i) -> new Step(row.getString(1), row.getString(2)));
    }

    /** Wait states of the petition with their instances, the longest waiting first; gateways that wait included. */
    public List<Wait> waits(String petition) {
        return jdbc.query(
                """
                select a.ACT_ID_, a.ACT_NAME_, a.PROC_DEF_ID_, a.PROC_INST_ID_, t.TENANT_ID_ from ACT_HI_ACTINST a
                join ACT_HI_PROCINST p on p.PROC_INST_ID_ = a.PROC_INST_ID_
                left join ACT_RU_TASK t on t.ID_ = a.TASK_ID_
                where p.BUSINESS_KEY_ = :petition and a.END_TIME_ is null
                  and a.ACT_TYPE_ in ('userTask', 'intermediateTimer', 'receiveTask', 'intermediateMessageCatch',
                    'eventBasedGateway')
                order by a.START_TIME_, a.ID_
                """,
                Map.of("petition", petition),
                (row, i) -> new Wait(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
    }

    /** Callers of the petition's running instances, by called instance. */
    public Map<String, Caller> callers(String petition) {
        var callers = new TreeMap<String, Caller>();
        jdbc.query("""
                select a.CALL_PROC_INST_ID_, a.ACT_ID_, a.PROC_DEF_ID_, a.PROC_INST_ID_ from ACT_HI_ACTINST a
                join ACT_HI_PROCINST p on p.PROC_INST_ID_ = a.PROC_INST_ID_
                where p.BUSINESS_KEY_ = :petition and a.END_TIME_ is null and a.CALL_PROC_INST_ID_ is not null
                """, Map.of("petition", petition), row -> {
            callers.put(row.getString(1), new Caller(row.getString(2), row.getString(3), row.getString(4)));
        });
        return callers;
    }

    /** Open tasks of the posts by step. */
    public List<StepCount> openTasksByStep(Collection<String> posts) {
        if (posts.isEmpty()) {
            return List.of();
        }
        return jdbc.query(
                "select TASK_DEF_KEY_, NAME_, count(*) from ACT_RU_TASK where TENANT_ID_ in (:posts)"
                        + " group by TASK_DEF_KEY_, NAME_",
                Map.of("posts", posts),
                (row, i) -> new StepCount(row.getString(1), row.getString(2), row.getLong(3)));
    }

    /** True where one of the posts has or had a task of the petition. */
    public boolean wasGivenTo(String petition, Collection<String> posts) {
        if (posts.isEmpty()) {
            return false;
        }
        Integer tasks = jdbc.queryForObject("""
                select count(*) from ACT_HI_TASKINST t
                join ACT_HI_PROCINST p on p.PROC_INST_ID_ = t.PROC_INST_ID_
                where p.BUSINESS_KEY_ = :petition and t.TENANT_ID_ in (:posts)
                """, Map.of("petition", petition, "posts", posts), Integer.class);
        return tasks != null && tasks > 0;
    }

    /** Values that the variable has now in instances of the petition, called ones included. */
    public Set<String> values(String petition, String variable) {
        return new TreeSet<>(jdbc.queryForList("""
                select distinct v.TEXT_ from ACT_RU_VARIABLE v
                join ACT_HI_PROCINST p on p.PROC_INST_ID_ = v.PROC_INST_ID_
                where p.BUSINESS_KEY_ = :petition and v.NAME_ = :variable and v.TEXT_ is not null
                """, Map.of("petition", petition, "variable", variable), String.class));
    }

    /** The same in instances of the processes only. */
    public Set<String> values(String petition, String variable, Collection<String> processes) {
        return new TreeSet<>(jdbc.queryForList(
                """
                select distinct v.TEXT_ from ACT_RU_VARIABLE v
                join ACT_HI_PROCINST p on p.PROC_INST_ID_ = v.PROC_INST_ID_
                where p.BUSINESS_KEY_ = :petition and v.NAME_ = :variable and v.TEXT_ is not null
                  and p.PROC_DEF_KEY_ in (:processes)
                """, Map.of("petition", petition, "variable", variable, "processes", processes), String.class));
    }

    /** Ids of all posts that have or had a task of the petition. */
    public List<String> posts(String petition) {
        return jdbc.queryForList("""
                select distinct t.TENANT_ID_ from ACT_HI_TASKINST t
                join ACT_HI_PROCINST p on p.PROC_INST_ID_ = t.PROC_INST_ID_
                where p.BUSINESS_KEY_ = :petition and t.TENANT_ID_ is not null
                order by t.TENANT_ID_
                """, Map.of("petition", petition), String.class);
    }

    /** Ids of the posts that have an open task of the petition. */
    public List<String> openPosts(String petition) {
        return jdbc.queryForList("""
                select distinct t.TENANT_ID_ from ACT_RU_TASK t
                join ACT_HI_PROCINST p on p.PROC_INST_ID_ = t.PROC_INST_ID_
                where p.BUSINESS_KEY_ = :petition and t.TENANT_ID_ is not null
                order by t.TENANT_ID_
                """, Map.of("petition", petition), String.class);
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

    private static void inChunks(Collection<String> ids, java.util.function.Consumer<List<String>> query) {
        var all = new ArrayList<>(ids);
        for (int from = 0; from < all.size(); from += CHUNK) {
            query.accept(all.subList(from, Math.min(from + CHUNK, all.size())));
        }
    }
}
