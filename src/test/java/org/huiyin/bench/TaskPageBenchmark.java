package org.huiyin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.huiyin.access.Credentials;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.bench.Counting.Measured;
import org.huiyin.calendar.MovableClock;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.testing.OnRealServer;
import org.huiyin.testing.RealServer;
import org.huiyin.testing.Town;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/**
 * A page of tasks among very many, with the product's access control (post as tenant, authorization on, no row for each
 * task) and without any, for an officer of one post and for one of three.
 */
@Tag("bench")
@SpringBootTest
@ActiveProfiles("test")
@Import({Counting.class, PageTable.class})
@OnRealServer
class TaskPageBenchmark {

    private static final int TASKS = Integer.getInteger("huiyin.bench.tasks", 200_000);
    private static final int PAGE = 15;

    private static final String INDEX = "HUIYIN_IDX_TASK_POST_DUE";
    private static final String ONE_POST = Town.STRANGER;
    private static final String THREE_POSTS = Town.HANDLER;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private FilterService filters;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Worklist worklist;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private Measured measured;

    @Autowired
    private PageTable table;

    @BeforeAll
    static void settle(
            @Autowired MovableClock clock,
            @Autowired CurrentOfficer officer,
            @Autowired Organization organization,
            @Autowired Credentials credentials,
            @Autowired RepositoryService models,
            @Autowired Measured measured)
            throws SQLException {
        clock.moveTo(Instant.parse("2026-03-02T01:30:00Z"));
        officer.asSystem(() -> {
            Town.found(organization, credentials);
            var since = LocalDate.of(2026, 1, 1);
            var handler = organization.officer(Town.HANDLER).orElseThrow();
            organization.appoint(handler, new Post(Town.HOUSING, Role.LEADER), since);
            organization.appoint(handler, new Post(Town.BUREAU, Role.REGISTRAR), since);
            return null;
        });
        var definition = models.createProcessDefinitionQuery()
                .processDefinitionKey("opinion")
                .latestVersion()
                .singleResult();
        long begun = System.nanoTime();
        ManyTasks.write(measured.uncounted(), TASKS, definition.getId(), Town.HANDLER);
        System.out.printf("%d tasks written in %d s%n", TASKS, (System.nanoTime() - begun) / 1_000_000_000);
        JdbcClient.create(measured.uncounted())
                .sql("analyze table ACT_RU_TASK, ACT_RU_EXECUTION, ACT_HI_TASKINST")
                .query()
                .listOfRows();
    }

    @Test
    void aPageOfTasks() {
        // the first round only warms up
        pages();
        table.clear();
        pages();
        withoutAccessControl();
        withoutOurIndex();
        table.say("with it again");
        pages();
        System.out.printf(
                "%nTask page, %d open tasks of %d posts, %s, median of %d%n%n%s%n%n",
                TASKS, ManyTasks.POSTS, RealServer.get().version(), PageTable.RUNS, String.join("\n", table.lines()));
        assertThat(table.lines())
                .noneMatch(line -> line.contains("| 0 | 0 |"))
                .anyMatch(line -> line.contains("本岗位全部 | ours | 3 | 15 | " + TASKS / ManyTasks.POSTS * 3 + " |"));
    }

    private void pages() {
        for (var filter : List.of("我的待办", "本岗位待领取", "三个工作日内到期", "已超期", "本岗位全部")) {
            filtered(filter, THREE_POSTS);
        }
        filtered("本岗位全部", ONE_POST);
        worklistPage(THREE_POSTS);
        worklistPage(ONE_POST);
    }

    private void withoutOurIndex() {
        change("drop index " + INDEX + " on ACT_RU_TASK");
        table.say("without " + INDEX);
        pages();
        change("create index " + INDEX + " on ACT_RU_TASK(TENANT_ID_, DUE_DATE_)");
    }

    private void change(String index) {
        var database = JdbcClient.create(measured.uncounted());
        database.sql(index).update();
        database.sql("analyze table ACT_RU_TASK").query().listOfRows();
    }

    private void filtered(String name, String id) {
        var filter = officer.asSystem(() ->
                filters.createTaskFilterQuery().filterName(name).singleResult().getId());
        table.measure(
                "Tasklist filter " + name,
                "ours",
                id,
                () -> filters.listPage(filter, 0, PAGE).size(),
                () -> {
                    return filters.count(filter);
                });
    }

    private void worklistPage(String id) {
        table.measure(
                "worklist page",
                "ours",
                id,
                () -> worklist.openToMyPosts(PAGE).size(),
                () -> worklist.openByStep().values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
    }

    /** The same rows asked for by the posts, and all there are. */
    private void withoutAccessControl() {
        var configuration = engine.getProcessEngineConfiguration();
        configuration.setAuthorizationEnabled(false);
        configuration.setTenantCheckEnabled(false);
        for (var id : List.of(THREE_POSTS, ONE_POST)) {
            var posts =
                    officer.as(id, () -> officer.posts().stream().map(Post::id).toArray(String[]::new));
            table.measure(
                    "query by posts",
                    "none",
                    id,
                    () -> page(tasks.createTaskQuery().tenantIdIn(posts)),
                    () -> {
                        return tasks.createTaskQuery().tenantIdIn(posts).count();
                    });
        }
        table.measure("query of all tasks", "none", ONE_POST, () -> page(tasks.createTaskQuery()), () -> {
            return tasks.createTaskQuery().count();
        });
        configuration.setAuthorizationEnabled(true);
        configuration.setTenantCheckEnabled(true);
    }

    private static long page(TaskQuery query) {
        return query.orderByDueDate()
                .asc()
                .orderByTaskCreateTime()
                .asc()
                .listPage(0, PAGE)
                .size();
    }
}
