package org.huiyin.process.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which posts have or had tasks, read from the engine's tables as {@link Positions} does. */
@Component
@Transactional(readOnly = true)
public class TaskPosts {

    /** Models in which organs answer a recommendation or a finding without a part in the petition itself. */
    private static final List<String> ANSWERING = List.of("recommendation-feedback", "liability-contest");

    private final NamedParameterJdbcTemplate jdbc;

    TaskPosts(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Number of open tasks of one step. */
    public record StepCount(String key, String name, long tasks) {}

    /** Open tasks of the posts by step. */
    public List<StepCount> openByStep(Collection<String> posts) {
        if (posts.isEmpty()) {
            return List.of();
        }
        return jdbc.query(
                "select TASK_DEF_KEY_, NAME_, count(*) from ACT_RU_TASK where TENANT_ID_ in (:posts)"
                        + " group by TASK_DEF_KEY_, NAME_",
                Map.of("posts", posts),
                (row, i) -> new StepCount(row.getString(1), row.getString(2), row.getLong(3)));
    }

    /** True where one of the posts has or had a task of the petition; one of answering a recommendation or a finding is none. */
    public boolean wasGivenTo(String petition, Collection<String> posts) {
        if (posts.isEmpty()) {
            return false;
        }
        Integer tasks = jdbc.queryForObject(
                """
                select count(*) from ACT_HI_TASKINST t
                join ACT_HI_PROCINST p on p.PROC_INST_ID_ = t.PROC_INST_ID_
                where p.BUSINESS_KEY_ = :petition and t.TENANT_ID_ in (:posts)
                  and t.PROC_DEF_KEY_ not in (:answering)
                """, Map.of("petition", petition, "posts", posts, "answering", ANSWERING), Integer.class);
        return tasks != null && tasks > 0;
    }

    /** The same for its instances of some models. */
    public boolean wasGivenIn(Collection<String> models, String petition, Collection<String> posts) {
        if (posts.isEmpty()) {
            return false;
        }
        Integer tasks =
                jdbc.queryForObject("""
                select count(*) from ACT_HI_TASKINST t
                join ACT_HI_PROCINST p on p.PROC_INST_ID_ = t.PROC_INST_ID_
                where p.BUSINESS_KEY_ = :petition and t.PROC_DEF_KEY_ in (:models) and t.TENANT_ID_ in (:posts)
                """, Map.of("petition", petition, "models", models, "posts", posts), Integer.class);
        return tasks != null && tasks > 0;
    }

    /** Ids of all posts that have or had a task of the petition. */
    public List<String> all(String petition) {
        return jdbc.queryForList("""
                select distinct t.TENANT_ID_ from ACT_HI_TASKINST t
                join ACT_HI_PROCINST p on p.PROC_INST_ID_ = t.PROC_INST_ID_
                where p.BUSINESS_KEY_ = :petition and t.TENANT_ID_ is not null
                order by t.TENANT_ID_
                """, Map.of("petition", petition), String.class);
    }

    /** Ids of the posts that have an open task of the petition. */
    public List<String> open(String petition) {
        return jdbc.queryForList("""
                select distinct t.TENANT_ID_ from ACT_RU_TASK t
                join ACT_HI_PROCINST p on p.PROC_INST_ID_ = t.PROC_INST_ID_
                where p.BUSINESS_KEY_ = :petition and t.TENANT_ID_ is not null
                order by t.TENANT_ID_
                """, Map.of("petition", petition), String.class);
    }
}
