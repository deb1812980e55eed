package org.huiyin.process.sweep;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.access.Wall;
import org.huiyin.access.Wall.Scope;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.process.engine.TaskPetitions;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 回避: a task at whose post everybody is barred from the petition is nobody's. */
@Component
@Order(5)
class BarredCheck implements Check {

    private static final int PAGE = 500;

    private static final String TASKS = """
            select distinct t.TENANT_ID_ as post, e.BUSINESS_KEY_ as petition, coalesce(root.PROC_DEF_ID_, '') as definition
            from ACT_RU_TASK t
            join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
            left join ACT_RU_EXECUTION root on root.ID_ = e.ROOT_PROC_INST_ID_
            where t.TENANT_ID_ is not null and e.BUSINESS_KEY_ is not null
              and (t.TENANT_ID_ > :post or t.TENANT_ID_ = :post
                and (e.BUSINESS_KEY_ > :petition or e.BUSINESS_KEY_ = :petition and coalesce(root.PROC_DEF_ID_, '') > :definition))
            order by post, petition, definition limit :limit
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

    private record Given(String post, String petition, String definition) {

        Place place() {
            return new Place(Post.of(post), TaskPetitions.scope(definition));
        }
    }

    /** A post in one part of a petition's way: whoever decided is barred from the review alone. */
    private record Place(Post post, Scope scope) {}

    /** A petition at a post, of which one finding is enough. */
    private record Listed(Place place, String petition) {}

    @Override
    public void run(Findings findings) {
        var listed = new HashSet<Listed>();
        var page = after(new Given("", "", ""));
        while (!page.isEmpty()) {
            page.stream()
                    .collect(Collectors.groupingBy(
                            Given::place, Collectors.mapping(Given::petition, Collectors.toSet())))
                    .forEach((place, petitions) -> nobodys(place, petitions).stream()
                            .map(petition -> new Listed(place, petition))
                            .filter(listed::add)
                            .forEach(found -> findings.add(Kind.POST_BARRED, found.petition(), sentence(place))));
            page = after(page.get(page.size() - 1));
        }
    }

    private Set<String> nobodys(Place place, Set<String> petitions) {
        LocalDate today = LocalDate.now(clock);
        Set<String> officers = organization.workingAt(place.post(), today);
        if (officers.isEmpty()) {
            // listed as vacant
            return Set.of();
        }
        var nobodys = new HashSet<>(petitions);
        officers.forEach(officer -> nobodys.retainAll(
                wall.barred(officer, organization.postsOf(officer, today), petitions, place.scope())));
        return nobodys;
    }

    private String sentence(Place place) {
        String part = switch (place.scope()) {
            case PETITION -> "";
            case REVIEW -> "复查的";
            case REREVIEW -> "复核的";
        };
        return part + "待办任务在" + organization.nameOf(place.post().organ())
                + place.post().role().label() + "，该岗位在岗人员都应当回避，请另行安排人员。";
    }

    private List<Given> after(Given last) {
        return database.sql(TASKS)
                .param("post", last.post())
                .param("petition", last.petition())
                .param("definition", last.definition())
                .param("limit", PAGE)
                .query(Given.class)
                .list();
    }
}
