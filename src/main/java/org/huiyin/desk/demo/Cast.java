package org.huiyin.desk.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.access.CurrentOfficer;
import org.huiyin.evaluation.Evaluations;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.process.Completion;
import org.huiyin.process.TaskRefused;
import org.huiyin.process.submission.AtAnyTime;
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
    private final AtAnyTime acts;
    private final Petitioners petitioners;
    private final DemoMemory memory;
    private final Clock clock;

    Cast(
            Roster roster,
            CurrentOfficer officer,
            Organization organization,
            Register register,
            Worklist worklist,
            AtAnyTime acts,
            Petitioners petitioners,
            DemoMemory memory,
            Clock clock) {
        this.roster = roster;
        this.officer = officer;
        this.organization = organization;
        this.register = register;
        this.worklist = worklist;
        this.acts = acts;
        this.petitioners = petitioners;
        this.memory = memory;
        this.clock = clock;
    }

    /** Throws {@link TaskRefused} where the house refuses. */
    void play(Event event, LocalDate demoDay) {
        var story = event.story();
        var step = event.step();
        if (step == null) {
            var registrar = new Post(story.registration().organ(), Role.REGISTRAR);
            officer.as(roster.holderOf(registrar), () -> register(story, demoDay.minusDays(story.received())));
        } else {
            var script = script(story);
            officer.as(roster.holderOf(script.post(step)), () -> work(story, step, script));
        }
    }

    private boolean register(Story story, LocalDate received) {
        var told = story.registration();
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

    /** The petition's own words, and what only the house knows. */
    private Script script(Story story) {
        var script = new Script(story, LocalDate.now(clock)).with("petition", number(story));
        var handler = new Post(story.texts().getOrDefault("to", ""), Role.HANDLER);
        roster.find(handler).ifPresent(id -> script.with("handler", organization.officerName(id)));
        var earlier = story.texts().getOrDefault("into", story.repeats());
        memory.find(earlier).ifPresent(number -> script.with("earlier", number));
        return script;
    }

    private boolean work(Story story, Step step, Script script) {
        if (step.act().isEmpty()) {
            return onTask(number(story), step, script);
        }
        script.with("subject", petitioners.subject(number(story), step.act()));
        var completion = acts.perform(number(story), step.act(), script.values(step), List.of());
        if (completion instanceof Completion.Refused refused) {
            throw new TaskRefused(String.join("", refused.sentences()));
        }
        return true;
    }

    private boolean onTask(String petition, Step step, Script script) {
        var task = worklist.openToMyPosts(MOST_TASKS).stream()
                .filter(line -> line.petition().equals(petition))
                .filter(line -> step.isTaking() || line.key().equals(step.task()))
                .findFirst()
                .orElseThrow(() -> new TaskRefused("no open task " + step.task()))
                .task();
        worklist.claim(task);
        if (!step.isTaking()) {
            var invited = step.says().isEmpty() ? List.<Evaluations.Offered>of() : petitioners.invited(petition, task);
            worklist.complete(task, script.values(step));
            petitioners.rate(invited, step.says());
        }
        return true;
    }

    private String number(Story story) {
        return memory.find(story.id()).orElseThrow(() -> new TaskRefused("not registered"));
    }
}
