package org.huiyin.process.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.organization.Post;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which posts have or had tasks, read from the engine's tables as {@link Positions} does. */
@Component
@Transactional(readOnly = true)
public class TaskPosts {

    /**
     * Whoever answers a recommendation or a finding has no part in the petition itself; of an accusation, nor has whoever is
     * told of something urgent in it, or orders from above that it be answered: they see what they are told and no more
     * (art. 30).
     */
    private static final String WITH_A_PART = """
              and t.PROC_DEF_KEY_ not in ('recommendation-feedback', 'liability-contest')
              and (t.PROC_DEF_KEY_ <> 'urgent-delivery'
                  and t.TASK_DEF_KEY_ not in ('UserTask_OrderCorrection', 'UserTask_DepartmentOrders')
                or not exists (select 1 from hy_petition a
                  where a.number = p.BUSINESS_KEY_ and a.purpose = 'ACCUSATION'))
            """;

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

    /** True where one of the posts has or had a task of the petition, and with it a part in it. */
    public boolean wasGivenTo(String petition, Collection<String> posts) {
        return !givenTo(List.of(petition), posts).isEmpty();
    }

    /** Numbers of those petitions in which one of the posts has or had a part, in one query. */
    public Set<String> givenTo(Collection<String> petitions, Collection<String> posts) {
        if (posts.isEmpty() || petitions.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(
                jdbc.queryForList("""
                select distinct p.BUSINESS_KEY_ from ACT_HI_TASKINST t
                join ACT_HI_PROCINST p on p.PROC_INST_ID_ = t.PROC_INST_ID_
                where p.BUSINESS_KEY_ in (:petitions) and t.TENANT_ID_ in (:posts)
                """ + WITH_A_PART, Map.of("petitions", petitions, "posts", posts), String.class));
    }

    /** True where one of the posts has or had a task in the petition's instances of some models. */
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

    /** Those of the petitions in whose instances of some models one of the posts has or had a task, in one query. */
    public Set<String> givenIn(Collection<String> models, Collection<String> petitions, Collection<String> posts) {
        if (posts.isEmpty() || petitions.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(
                jdbc.queryForList("""
                select distinct p.BUSINESS_KEY_ from ACT_HI_TASKINST t
                join ACT_HI_PROCINST p on p.PROC_INST_ID_ = t.PROC_INST_ID_
                where p.BUSINESS_KEY_ in (:petitions) and t.PROC_DEF_KEY_ in (:models) and t.TENANT_ID_ in (:posts)
                """, Map.of("petitions", petitions, "models", models, "posts", posts), String.class));
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

    /** The posts that have or had a part in one of the petitions, by its number, in one query. */
    Map<String, List<Post>> withAPart(Collection<String> petitions) {
        var posts = new HashMap<String, List<Post>>();
        jdbc.query("""
                select distinct p.BUSINESS_KEY_, t.TENANT_ID_ from ACT_HI_TASKINST t
                join ACT_HI_PROCINST p on p.PROC_INST_ID_ = t.PROC_INST_ID_
                where p.BUSINESS_KEY_ in (:petitions) and t.TENANT_ID_ is not null
                """ + WITH_A_PART, Map.of("petitions", petitions), row -> {
            posts.computeIfAbsent(row.getString(1), first -> new ArrayList<>()).add(Post.of(row.getString(2)));
        });
        return posts;
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
