package org.huiyin.process.backlog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Opening;
import org.huiyin.process.TaskAt;
import org.huiyin.supervision.BacklogPlanned;
import org.huiyin.supervision.BacklogPlans;
import org.huiyin.supervision.BacklogPlans.Proposed;
import org.huiyin.supervision.BacklogRecords;
import org.huiyin.supervision.BacklogVerified;
import org.huiyin.supervision.Backlogs;
import org.springframework.stereotype.Component;

/** 制定化解方案 (一案一策), by the responsible organ. */
@Component
class DrawPlan implements OfficerTask {

    private static final Field<String> PROBLEM = Field.text("problem", "主要问题").mandatory();
    private static final Field<String> CAUSES = Field.text("causes", "积案成因").mandatory();
    private static final Field<String> MEASURES = Field.text("measures", "化解措施").mandatory();
    private static final List<Step> STEPS =
            IntStream.rangeClosed(1, 5).mapToObj(Step::of).toList();

    private final BacklogOpening opening;
    private final BacklogRecords records;
    private final Backlogs backlogs;
    private final BacklogPlans plans;

    DrawPlan(BacklogOpening opening, BacklogRecords records, Backlogs backlogs, BacklogPlans plans) {
        this.opening = opening;
        this.records = records;
        this.backlogs = backlogs;
        this.plans = plans;
    }

    /** One milestone's place in the form; the first must be filled in. */
    private record Step(Field<String> work, Field<LocalDate> day) {

        static Step of(int place) {
            String label = "节点" + "一二三四五".charAt(place - 1);
            var work = Field.line("work" + place, label);
            var day = Field.day("day" + place, label + "日期");
            return place == 1 ? new Step(work.mandatory(), day.mandatory()) : new Step(work, day);
        }
    }

    @Override
    public String key() {
        return BacklogProcess.DRAW;
    }

    @Override
    public List<Field<?>> fields() {
        var fields = new ArrayList<Field<?>>(List.of(PROBLEM, CAUSES, MEASURES));
        STEPS.forEach(step -> fields.addAll(List.of(step.work(), step.day())));
        return fields;
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        String id = opening.backlog(task);
        String returned = records.returned(task.petition(), id).orElse("");
        Opening form = opening.accepted(task)
                .show("returned", returned)
                .show(
                        "again",
                        records.verified(task.petition(), id)
                                .map(BacklogVerified::findings)
                                .orElse(""));
        if (!returned.isEmpty()) {
            reopen(form, records.planned(task.petition(), id).orElseThrow().act());
        }
        return form.values();
    }

    private static void reopen(Opening form, BacklogPlanned before) {
        form.fill(PROBLEM, before.problem()).fill(CAUSES, before.causes()).fill(MEASURES, before.measures());
        for (int i = 0; i < before.steps().size(); i++) {
            form.fill(STEPS.get(i).work(), before.steps().get(i).work())
                    .fill(STEPS.get(i).day(), before.steps().get(i).lastDay());
        }
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        var against = backlogs.againstDrawing(task.petition(), opening.backlog(task), task.officer());
        if (!against.isEmpty()) {
            return Completion.unless(against);
        }
        var work = new ArrayList<Proposed>();
        for (Step step : STEPS) {
            var said = answers.find(step.work());
            var day = answers.find(step.day());
            if (said.isPresent() != day.isPresent()) {
                return Completion.refused("“" + step.work().label() + "”的工作和日期请同时填写，不需要的都留空。");
            }
            said.ifPresent(text -> work.add(new Proposed(text, day.orElseThrow())));
        }
        return Completion.unless(plans.plan(
                task.petition(),
                opening.backlog(task),
                task.post().organ(),
                answers.get(PROBLEM),
                answers.get(CAUSES),
                answers.get(MEASURES),
                work));
    }
}
