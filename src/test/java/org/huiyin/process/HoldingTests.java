package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.camunda.bpm.engine.TaskService;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.audit.Trail;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may take, give back and reassign a task, and that each of it stands on the trail. */
@InTheCity
class HoldingTests {

    private static final String SECOND = "wangerhao";

    @Autowired
    private Life life;

    @Autowired
    private CurrentOfficer officer;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Organization organization;

    @Autowired
    private Trail trail;

    @BeforeEach
    void appointASecondHandler() {
        var post = new Post(TestCity.HOUSING, Role.HANDLER);
        organization.appoint(new Officer(SECOND, "王二号"), post, LocalDate.of(2022, 5, 1));
    }

    private String heldByTheHandler(String petition) {
        String task = life.open(petition, Steps.CONFIRM).getId();
        officer.as(TestCity.HANDLER, () -> {
            tasks.claim(task, TestCity.HANDLER);
            return task;
        });
        return task;
    }

    private String assign(String by, String task, String to) {
        return officer.as(by, () -> {
            tasks.setAssignee(task, to);
            return task;
        });
    }

    @Test
    void recordsWhoTookAndWhoGaveBack() {
        String petition =
                new Steps(life, life.registered()).sorted().told("2026-03-02").petition();

        assign(TestCity.HANDLER, heldByTheHandler(petition), null);

        assertThat(trail.of(petition))
                .extracting(entry -> entry.officer() + " " + entry.action())
                .endsWith(TestCity.HANDLER + " TASK_TAKEN", TestCity.HANDLER + " TASK_RETURNED");
    }

    @Test
    void letsNoColleagueTakeATaskAway() {
        String petition =
                new Steps(life, life.registered()).sorted().told("2026-03-02").petition();
        String task = heldByTheHandler(petition);

        assertThatThrownBy(() -> assign(SECOND, task, SECOND))
                .isInstanceOf(TaskRefused.class)
                .hasMessage("该任务已由 李承办 领取，只有本人或者单位负责人可以退领、改派。");
        assertThatThrownBy(() -> assign(SECOND, task, null)).isInstanceOf(TaskRefused.class);
    }

    @Test
    void letsTheOrgansLeaderReassign() {
        String petition =
                new Steps(life, life.registered()).sorted().told("2026-03-02").petition();

        String task = assign(TestCity.LEADER, heldByTheHandler(petition), SECOND);

        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isEqualTo(SECOND);
        assertThat(trail.of(petition)).extracting("action").endsWith("TASK_ASSIGNED");
    }

    @Test
    void letsAColleagueTakeAtOnceWhatSomebodyRelievedHadTaken() {
        var post = new Post(TestCity.HOUSING, Role.HANDLER);
        organization.appoint(new Officer("leaving", "将离任"), post, LocalDate.of(2022, 5, 1));
        String petition =
                new Steps(life, life.registered()).sorted().told("2026-03-02").petition();
        String task = life.open(petition, Steps.CONFIRM).getId();
        claim("leaving", task);

        organization.relieve("leaving", post, LocalDate.of(2026, 3, 1));

        assertThat(holder(task)).isNull();
        assertThat(trail.of(petition)).extracting("action").endsWith("TASK_TAKEN", "TASK_RETURNED");
        claim(SECOND, task);
        assertThat(holder(task)).isEqualTo(SECOND);
    }

    @Test
    void letsAColleagueTakeAtOnceWhatSomebodyOnLeaveHadTaken() {
        var post = new Post(TestCity.HOUSING, Role.HANDLER);
        organization.appoint(new Officer("onleave", "休假中"), post, LocalDate.of(2022, 5, 1));
        String petition =
                new Steps(life, life.registered()).sorted().told("2026-03-02").petition();
        String task = life.open(petition, Steps.CONFIRM).getId();
        claim("onleave", task);

        organization.absent("onleave", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3), SECOND);

        assertThat(holder(task)).isNull();
    }

    /** Their last day was yesterday; nothing has looked at the task since. */
    @Test
    void letsAColleagueTakeWhatSomebodyGoneStillHolds() {
        var post = new Post(TestCity.HOUSING, Role.HANDLER);
        organization.appoint(new Officer("lastday", "最后一日"), post, LocalDate.of(2022, 5, 1));
        String petition =
                new Steps(life, life.registered()).sorted().told("2026-03-02").petition();
        String task = life.open(petition, Steps.CONFIRM).getId();
        claim("lastday", task);
        organization.relieve("lastday", post, LocalDate.of(2026, 3, 2));
        assertThat(holder(task)).isEqualTo("lastday");
        life.on("2026-03-03");

        claim(SECOND, task);

        assertThat(holder(task)).isEqualTo(SECOND);
    }

    private void claim(String by, String task) {
        officer.as(by, () -> {
            tasks.claim(task, by);
            return task;
        });
    }

    private String holder(String task) {
        return tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
    }
}
