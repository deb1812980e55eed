package org.huiyin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
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
@Import(Counting.class)
@OnRealServer
class TaskPageBenchmark {

    private static final int TASKS = Integer.getInteger("huiyin.bench.tasks", 200_000);
    private static final int PAGE = 15;
    private static final int RUNS = 9;

    private static final String ONE_POST = Town.STRANGER;
    private static final String THREE_POSTS = Town.HANDLER;

    private final List<String> table = new ArrayList<>(List.of(
            "| what | access control | officer's posts | rows shown | rows found | page ms | count ms | statements | index, rows the server expects |",
            "|---|---|---|---|---|---|---|---|---|"));

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
                .processDefinitionKey("organ-handling")
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
        table.subList(2, table.size()).clear();
        pages();
        withoutAccessControl();
        withIndex("TENANT_ID_, DUE_DATE_");
        table.add("| *without that index again* |||||||||");
        pages();
        System.out.printf(
                "%nTask page, %d open tasks of %d posts, %s, median of %d%n%n%s%n%n",
                TASKS, ManyTasks.POSTS, RealServer.get().version(), RUNS, String.join("\n", table));
        assertThat(table)
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

    private void withIndex(String columns) {
        var database = JdbcClient.create(measured.uncounted());
        database.sql("create index BENCH_IDX on ACT_RU_TASK(" + columns + ")").update();
        database.sql("analyze table ACT_RU_TASK").query().listOfRows();
        table.add("| *with an index on (" + columns + ")* |||||||||");
        pages();
        database.sql("drop index BENCH_IDX on ACT_RU_TASK").update();
        database.sql("analyze table ACT_RU_TASK").query().listOfRows();
    }

    private void filtered(String name, String id) {
        var filter = officer.asSystem(() ->
                filters.createTaskFilterQuery().filterName(name).singleResult().getId());
        measure(
                "Tasklist filter " + name,
                "ours",
                id,
                () -> filters.listPage(filter, 0, PAGE).size(),
                () -> {
                    return filters.count(filter);
                });
    }

    private void worklistPage(String id) {
        measure(
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
            measure(
                    "query by posts",
                    "none",
                    id,
                    () -> page(tasks.createTaskQuery().tenantIdIn(posts)),
                    () -> {
                        return tasks.createTaskQuery().tenantIdIn(posts).count();
                    });
        }
        measure("query of all tasks", "none", ONE_POST, () -> page(tasks.createTaskQuery()), () -> {
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

    private void measure(String what, String control, String id, LongSupplier page, LongSupplier count) {
        officer.as(id, () -> {
            long found = count.getAsLong();
            long shown = page.getAsLong();
            var before = measured.trips().count();
            page.getAsLong();
            count.getAsLong();
            var trips = measured.trips().count().since(before);
            table.add("| %s | %s | %d | %d | %d | %.1f | %.1f | %d | %s |"
                    .formatted(
                            what,
                            control,
                            officer.posts().size(),
                            shown,
                            found,
                            median(page),
                            median(count),
                            trips.statements(),
                            explained(page)));
            return null;
        });
    }

    private static double median(LongSupplier work) {
        var nanos = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long begun = System.nanoTime();
            work.getAsLong();
            nanos[i] = System.nanoTime() - begun;
        }
        Arrays.sort(nanos);
        return nanos[RUNS / 2] / 1e6;
    }

    /** By which index the server finds the tasks of the page, and how many rows it expects. */
    private String explained(LongSupplier work) {
        var said = new ArrayList<String>();
        measured.trips().listen((sql, statement) -> {
            if (statement != null && sql.contains("ACT_RU_TASK RES")) {
                said.add(statement.toString().replaceFirst("(?s)^.*?ClientPreparedStatement: ", ""));
            }
        });
        work.getAsLong();
        measured.trips().listen((sql, statement) -> {});
        return JdbcClient.create(measured.uncounted())
                .sql("explain " + said.get(0))
                .query((row, i) -> row.getString("key") + " " + row.getString("rows"))
                .list()
                .get(0);
    }
}
