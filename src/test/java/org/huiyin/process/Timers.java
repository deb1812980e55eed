package org.huiyin.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.huiyin.notices.Notices;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.springframework.boot.test.context.TestComponent;

/** The timers of running petitions; nobody but the test runs them. */
@TestComponent
class Timers {

    private final ManagementService jobs;
    private final RuntimeService runtime;
    private final RepositoryService models;
    private final Notices notices;
    private final Organization organization;
    private final Clock clock;

    Timers(
            ManagementService jobs,
            RuntimeService runtime,
            RepositoryService models,
            Notices notices,
            Organization organization,
            Clock clock) {
        this.jobs = jobs;
        this.runtime = runtime;
        this.models = models;
        this.notices = notices;
        this.organization = organization;
        this.clock = clock;
    }

    /** Runs the event's timer, which must be due by now. */
    Fired fire(String petition, String event) {
        var job = jobs.createJobQuery().activityId(event).list().stream()
                .filter(each -> petition.equals(petitionOf(each.getProcessInstanceId())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No timer " + event + " of " + petition));
        assertThat(job.getDuedate().toInstant()).isBeforeOrEqualTo(clock.instant());
        var before = noticedPosts(petition);
        jobs.executeJob(job.getId());
        var posts = new ArrayList<>(noticedPosts(petition));
        before.forEach(posts::remove);
        var noticed = posts.stream().sorted().map(this::named).toList();
        return new Fired(
                nameOf(job, event), noticed.isEmpty() ? List.of() : List.of("提醒：" + String.join("、", noticed)));
    }

    /** Whether anything of the petition runs but a supervision, which goes on whatever became of it. */
    boolean isRunning(String petition) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(petition)
                        .processDefinitionKeyNotIn("supervision")
                        .count()
                > 0;
    }

    private List<String> noticedPosts(String petition) {
        return notices.about(petition).stream().map(Notices.Notice::post).toList();
    }

    private String named(String post) {
        var noticed = Post.of(post);
        return organization.nameOf(noticed.organ()) + noticed.role().label();
    }

    /** What the drawing calls the event. */
    private String nameOf(Job timer, String event) {
        FlowElement drawn =
                models.getBpmnModelInstance(timer.getProcessDefinitionId()).getModelElementById(event);
        return drawn.getName();
    }

    private String petitionOf(String instance) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
    }

    /** The event's name, and to whom its firing gave notice. */
    record Fired(String name, List<String> notes) {}
}
