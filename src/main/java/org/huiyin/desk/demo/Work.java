package org.huiyin.desk.demo;

import java.util.List;
import org.huiyin.evaluation.Evaluations;
import org.huiyin.process.Completion;
import org.huiyin.process.TaskRefused;
import org.huiyin.process.submission.AtAnyTime;
import org.huiyin.process.submission.InformationReport;
import org.huiyin.process.worklist.Worklist;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Does a step as the acting officer, by the door that the step's kind goes through. */
@Component
@Profile("demo")
class Work {

    private static final int MOST_TASKS = 1_000;

    private final Worklist worklist;
    private final AtAnyTime acts;
    private final InformationReport reports;
    private final ListsFromAbove lists;
    private final Petitioners petitioners;
    private final DemoMemory memory;

    Work(
            Worklist worklist,
            AtAnyTime acts,
            InformationReport reports,
            ListsFromAbove lists,
            Petitioners petitioners,
            DemoMemory memory) {
        this.worklist = worklist;
        this.acts = acts;
        this.reports = reports;
        this.lists = lists;
        this.petitioners = petitioners;
        this.memory = memory;
    }

    /** True; throws {@link TaskRefused} where the house refuses. */
    boolean does(Story story, Step step, Script script) {
        switch (step.kind()) {
            case LIST -> lists.bringIn(script.fill(step.what()), script.fill("{at}"), script);
            case INFORMATION -> report(story, step, script);
            case ACT -> perform(number(story), step, script);
            case TASK -> complete(number(story), step, script);
            case TAKING -> worklist.claim(task(number(story), step));
        }
        return true;
    }

    private void report(Story story, Step step, Script script) {
        var outcome = reports.report(script.fill("{at}"), script.values(step));
        if (outcome.number().isEmpty()) {
            throw new TaskRefused(String.join("", outcome.refusals()));
        }
        memory.keep(story.id(), outcome.number());
    }

    private void perform(String petition, Step step, Script script) {
        script.with("subject", petitioners.subject(petition, step.what()))
                .with("suggested", step.values().containsValue("{suggested}") ? suggested(petition, step.what()) : "");
        var completion = acts.perform(petition, step.what(), script.values(step), List.of());
        if (completion instanceof Completion.Refused refused) {
            throw new TaskRefused(String.join("", refused.sentences()));
        }
    }

    /** What the house suggests first where the act's form begins with a choice; empty where it suggests nothing. */
    private String suggested(String petition, String act) {
        return acts.offers(petition).stream()
                .filter(offer -> offer.kind().equals(act))
                .flatMap(offer -> offer.inputs().get(0).choices().keySet().stream())
                .findFirst()
                .orElse("");
    }

    private void complete(String petition, Step step, Script script) {
        var task = task(petition, step);
        worklist.claim(task);
        var invited = step.says().isEmpty() ? List.<Evaluations.Offered>of() : petitioners.invited(petition, task);
        worklist.complete(task, script.values(step));
        petitioners.rate(invited, step.says());
    }

    private String task(String petition, Step step) {
        return worklist.openToMyPosts(MOST_TASKS).stream()
                .filter(line -> line.petition().equals(petition))
                .filter(line -> step.isTaking() || line.key().equals(step.what()))
                .findFirst()
                .orElseThrow(() -> new TaskRefused("no open task " + step.what()))
                .task();
    }

    private String number(Story story) {
        return memory.find(story.id()).orElseThrow(() -> new TaskRefused("not registered"));
    }
}
