package org.huiyin.process.sweep;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.registry.Petitions;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 承办: every open task has somebody at its post, every petition not archived waits for somebody or something. */
@Component
@Order(4)
class OwnersCheck implements Check {

    private static final int PAGE = 500;

    private static final String WITH_TASK_AT = """
            select e.BUSINESS_KEY_ as petition, min(t.TENANT_ID_) as post from ACT_RU_TASK t
            join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
            where t.TENANT_ID_ in (:posts) and e.BUSINESS_KEY_ > :after
            group by e.BUSINESS_KEY_ order by e.BUSINESS_KEY_ limit :limit
            """;

    /**
     * An act that may come at any time keeps a subscription open on every petition; it is not waited for. Nor is a message
     * that should come before a timer does which has stopped: nobody need ever send it.
     */
    private static final String WAITING = """
            select e.BUSINESS_KEY_ from ACT_RU_EXECUTION e where e.BUSINESS_KEY_ in (:petitions) and (
              exists (select 1 from ACT_RU_TASK t where t.PROC_INST_ID_ = e.ID_)
              or exists (select 1 from ACT_RU_JOB j where j.PROCESS_INSTANCE_ID_ = e.ID_ and j.RETRIES_ > 0)
              or exists (select 1 from ACT_RU_EVENT_SUBSCR s
                         where s.PROC_INST_ID_ = e.ID_ and s.ACTIVITY_ID_ not like 'StartEvent%'
                           and not exists (select 1 from ACT_RU_JOB dead
                                           where dead.EXECUTION_ID_ = s.EXECUTION_ID_ and dead.RETRIES_ <= 0)))
            """;

    private final JdbcClient database;
    private final Organization organization;
    private final Petitions petitions;
    private final Clock clock;

    OwnersCheck(JdbcClient database, Organization organization, Petitions petitions, Clock clock) {
        this.database = database;
        this.organization = organization;
        this.petitions = petitions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "承办";
    }

    @Override
    public void run(Findings findings) {
        vacant(findings);
        withoutPost(findings);
        nowhere(findings);
    }

    private void vacant(Findings findings) {
        List<String> posts = database
                .sql("select distinct TENANT_ID_ from ACT_RU_TASK where TENANT_ID_ is not null")
                .query(String.class)
                .list()
                .stream()
                .filter(this::isVacant)
                .toList();
        var page = withTaskAt(posts, "");
        while (!page.isEmpty()) {
            page.forEach(found -> findings.add(
                    Kind.POST_VACANT, found.petition(), "待办任务在" + named(found.post()) + "，该岗位目前无人在岗，请安排人员。"));
            page = withTaskAt(posts, page.get(page.size() - 1).petition());
        }
    }

    /** The engine shows such a task to nobody. */
    private void withoutPost(Findings findings) {
        database.sql("""
                        select distinct e.BUSINESS_KEY_ from ACT_RU_TASK t
                        join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
                        where t.TENANT_ID_ is null and e.BUSINESS_KEY_ is not null order by e.BUSINESS_KEY_
                        """)
                .query(String.class)
                .list()
                .forEach(petition -> findings.add(Kind.POST_MISSING, petition, "有待办任务不属于任何岗位，没有人能够看到，请系统管理员查看流程。"));
    }

    private record Found(String petition, String post) {}

    private List<Found> withTaskAt(List<String> posts, String after) {
        return posts.isEmpty()
                ? List.of()
                : database.sql(WITH_TASK_AT)
                        .param("posts", posts)
                        .param("after", after)
                        .param("limit", PAGE)
                        .query((row, number) -> new Found(row.getString("petition"), row.getString("post")))
                        .list();
    }

    private boolean isVacant(String post) {
        return organization.holding(Post.of(post), LocalDate.now(clock)).isEmpty();
    }

    private String named(String id) {
        Post post = Post.of(id);
        return organization.nameOf(post.organ()) + post.role().label();
    }

    private void nowhere(Findings findings) {
        var page = petitions.notArchived("", PAGE);
        while (!page.isEmpty()) {
            Set<String> waiting = waiting(page);
            page.stream()
                    .filter(petition -> !waiting.contains(petition))
                    .forEach(
                            petition -> findings.add(Kind.NOWHERE, petition, "尚未归档，但没有待办任务，也不在等待任何日期或者消息，请系统管理员查看流程。"));
            page = petitions.notArchived(page.get(page.size() - 1), PAGE);
        }
    }

    private Set<String> waiting(List<String> numbers) {
        return new HashSet<>(database.sql(WAITING)
                .param("petitions", numbers)
                .query(String.class)
                .list());
    }
}
