package org.huiyin.desk.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.TaskRefused;
import org.huiyin.registry.Register;
import org.huiyin.registry.Registration;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays the events as the right officer and through the same doors that officers use. */
@Component
@Profile("demo")
class Cast {

    private final Roster roster;
    private final CurrentOfficer officer;
    private final Organization organization;
    private final Register register;
    private final Work work;
    private final DemoMemory memory;
    private final Clock clock;

    Cast(
            Roster roster,
            CurrentOfficer officer,
            Organization organization,
            Register register,
            Work work,
            DemoMemory memory,
            Clock clock) {
        this.roster = roster;
        this.officer = officer;
        this.organization = organization;
        this.register = register;
        this.work = work;
        this.memory = memory;
        this.clock = clock;
    }

    /** Throws {@link TaskRefused} where the house refuses. */
    void play(Event event, LocalDate demoDay) {
        var story = event.story();
        var step = event.step();
        var registration = story.registration();
        if (step != null) {
            var script = script(story);
            officer.as(who(script.by(step)), () -> work.does(story, step, script));
        } else if (registration != null) {
            var registrar = new Post(registration.organ(), Role.REGISTRAR);
            officer.as(
                    roster.holderOf(registrar),
                    () -> register(story, registration, demoDay.minusDays(story.received())));
        }
    }

    /** No officer's id has a dot, every post's has. */
    private String who(String by) {
        return by.contains(".") ? roster.holderOf(Post.of(by)) : by;
    }

    private boolean register(Story story, Registration told, LocalDate received) {
        var outcome = register.register(new Registration(
                told.organ(),
                told.channel(),
                received,
                received,
                told.petitioner(),
                told.agent(),
                told.representatives(),
                told.headCount(),
                told.headline(),
                told.requests(),
                told.facts(),
                told.oral(),
                told.purpose(),
                told.contentClass(),
                told.localities(),
                told.externalNumber(),
                told.sendingBureau(),
                null,
                memory.find(story.repeats()).orElse(null),
                told.complainedOf(),
                told.coPetitioners()));
        if (outcome instanceof Register.Outcome.Registered registered) {
            memory.keep(story.id(), registered.petition());
            return true;
        }
        throw new TaskRefused(outcome.toString());
    }

    /** The story's own words, and what only the house knows. */
    private Script script(Story story) {
        var script = new Script(story, LocalDate.now(clock));
        memory.find(story.id()).ifPresent(number -> script.with("petition", number));
        var handler = new Post(story.texts().getOrDefault("to", ""), Role.HANDLER);
        roster.find(handler).ifPresent(id -> script.with("handler", organization.officerName(id)));
        var earlier = story.texts().getOrDefault("into", story.repeats());
        memory.find(earlier).ifPresent(number -> script.with("earlier", number));
        return script;
    }
}
