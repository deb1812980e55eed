package org.huiyin.desk.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.TaskRefused;
import org.huiyin.process.worklist.Worklist;
import org.huiyin.registry.Register;
import org.huiyin.registry.Registration;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays the events as the right officer and through the same doors that officers use. */
@Component
@Profile("demo")
class Cast {

    private static final int MOST_TASKS = 1_000;

    private final Roster roster;
    private final CurrentOfficer officer;
    private final Organization organization;
    private final Register register;
    private final Worklist worklist;
    private final DemoMemory memory;
    private final Clock clock;

    Cast(
            Roster roster,
            CurrentOfficer officer,
            Organization organization,
            Register register,
            Worklist worklist,
            DemoMemory memory,
            Clock clock) {
        this.roster = roster;
        this.officer = officer;
        this.organization = organization;
        this.register = register;
        this.worklist = worklist;
        this.memory = memory;
        this.clock = clock;
    }

    /** Throws {@link TaskRefused} where the house refuses. */
    void play(Event event, LocalDate demoDay) {
        var story = event.story();
        var step = event.step();
        if (step == null) {
            var registrar = roster.holderOf(new Post(story.at(), Role.REGISTRAR));
            officer.as(registrar, () -> register(story, demoDay.minusDays(story.received())));
        } else {
            var role = Role.of(step.role());
            var organ = role == Role.REGISTRAR ? story.at() : story.organ();
            officer.as(roster.holderOf(new Post(organ, role)), () -> work(story, step));
        }
    }

    private boolean register(Story story, LocalDate received) {
        var outcome = register.register(new Registration(
                story.at(),
                story.channel(),
                received,
                received,
                new Registration.Petitioner(
                        story.kind(), story.name(), null, story.address(), story.contact(), story.unclear()),
                story.agent(),
                story.representatives(),
                story.heads(),
                story.headline(),
                story.requests(),
                story.facts(),
                story.oral(),
                story.purpose(),
                story.contentClass(),
                new Registration.Localities(story.problem(), story.residence(), null),
                story.external(),
                story.sender(),
                null,
                story.repeats() == null ? null : memory.find(story.repeats()).orElse(null),
                new Registration.ComplainedOf(List.of(), List.of())));
        if (outcome instanceof Register.Outcome.Registered registered) {
            memory.keep(story.id(), registered.petition());
            return true;
        }
        throw new TaskRefused(outcome.toString());
    }

    private boolean work(Story story, Step step) {
        var petition = memory.find(story.id()).orElseThrow(() -> new TaskRefused("not registered"));
        var task = worklist.openToMyPosts(MOST_TASKS).stream()
                .filter(line -> line.petition().equals(petition))
                .filter(line -> step.task().isEmpty() || line.key().equals(step.task()))
                .findFirst()
                .orElseThrow(() -> new TaskRefused("no open task " + step.task()))
                .task();
        worklist.claim(task);
        if (step.task().isEmpty()) {
            return true;
        }
        worklist.complete(task, new Script(story, LocalDate.now(clock), handlerOf(story)).fill(step.values()));
        return true;
    }

    private String handlerOf(Story story) {
        return organization.officerName(roster.holderOf(new Post(story.organ(), Role.HANDLER)));
    }
}
