package org.huiyin.process.sweep;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.access.Wall;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 回避: a task at whose post everybody is barred from the petition is nobody's. */
@Component
@Order(5)
class BarredCheck implements Check {

    private static final int PAGE = 500;

    private static final String TASKS = """
            select distinct t.TENANT_ID_ as post, e.BUSINESS_KEY_ as petition from ACT_RU_TASK t
            join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
            where t.TENANT_ID_ is not null and e.BUSINESS_KEY_ is not null
              and (t.TENANT_ID_ > :post or t.TENANT_ID_ = :post and e.BUSINESS_KEY_ > :petition)
            order by t.TENANT_ID_, e.BUSINESS_KEY_ limit :limit
            """;

    private final JdbcClient database;
    private final Organization organization;
    private final Wall wall;
    private final Clock clock;

    BarredCheck(JdbcClient database, Organization organization, Wall wall, Clock clock) {
        this.database = database;
        this.organization = organization;
        this.wall = wall;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "回避";
    }

    private record Given(String post, String petition) {}

    @Override
    public void run(Findings findings) {
        var page = after(new Given("", ""));
        while (!page.isEmpty()) {
            page.stream()
                    .collect(Collectors.groupingBy(
                            Given::post, Collectors.mapping(Given::petition, Collectors.toList())))
                    .forEach((post, petitions) -> barred(Post.of(post), petitions, findings));
            page = after(page.get(page.size() - 1));
        }
    }

    private void barred(Post post, List<String> petitions, Findings findings) {
        LocalDate today = LocalDate.now(clock);
        Set<String> officers = organization.workingAt(post, today);
        if (officers.isEmpty()) {
            // listed as vacant
            return;
        }
        var nobodys = new HashSet<>(petitions);
        officers.forEach(
                officer -> nobodys.retainAll(wall.barred(officer, organization.postsOf(officer, today), petitions)));
        String named = organization.nameOf(post.organ()) + post.role().label();
        nobodys.forEach(
                petition -> findings.add(Kind.POST_BARRED, petition, "待办任务在" + named + "，该岗位在岗人员都应当回避，请另行安排人员。"));
    }

    private List<Given> after(Given last) {
        return database.sql(TASKS)
                .param("post", last.post())
                .param("petition", last.petition())
                .param("limit", PAGE)
                .query(Given.class)
                .list();
    }
}
