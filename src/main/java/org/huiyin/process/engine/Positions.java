package org.huiyin.process.engine;

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

    private final NamedParameterJdbcTemplate jdbc;

    Positions(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A wait state with the instance it belongs to.
     *
     * @param definition id of the process definition
     * @param post id of the post whose task it is, or null where it waits for something else
     */
    public record Wait(
            String element,
            String definition,
            String instance,
            @Nullable String post) {}

    /** Where an instance was called from. */
    public record Caller(String element, String definition, String instance) {}

    /** Wait states of the petition with their instances, the longest waiting first; gateways that wait included. */
    public List<Wait> waits(String petition) {
        return jdbc.query(
                """
                select a.ACT_ID_, a.PROC_DEF_ID_, a.PROC_INST_ID_, t.TENANT_ID_ from ACT_HI_ACTINST a
                join ACT_HI_PROCINST p on p.PROC_INST_ID_ = a.PROC_INST_ID_
                left join ACT_RU_TASK t on t.ID_ = a.TASK_ID_
                where p.BUSINESS_KEY_ = :petition and a.END_TIME_ is null
                  and a.ACT_TYPE_ in ('userTask', 'intermediateTimer', 'receiveTask', 'intermediateMessageCatch',
                    'eventBasedGateway')
                order by a.START_TIME_, a.ID_
                """,
                Map.of("petition", petition),
                (row, i) -> new Wait(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
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

    /** Value of the variable of the one instance now; empty where it has none. */
    public String value(String instance, String variable) {
        return jdbc
                .queryForList(
                        "select TEXT_ from ACT_RU_VARIABLE where EXECUTION_ID_ = :instance and NAME_ = :variable",
                        Map.of("instance", instance, "variable", variable),
                        String.class)
                .stream()
                .findFirst()
                .orElse("");
    }
}
