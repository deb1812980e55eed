package org.huiyin.process.performance;

import java.util.List;
import java.util.Map;
import org.huiyin.handling.AnswerDrafted;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Paper;
import org.huiyin.handling.Papers;
import org.huiyin.handling.Performances;
import org.huiyin.handling.Result;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Opening;
import org.huiyin.process.Openings;
import org.huiyin.process.PaperServing;
import org.huiyin.process.TaskAt;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 送达履职答复, to one petitioner at a time, with the remedy that belongs to this route. */
@Component
class ServeAnswer implements OfficerTask {

    private final Openings openings;
    private final PaperServing serving;
    private final Performances performances;
    private final Papers papers;

    ServeAnswer(Openings openings, PaperServing serving, Performances performances, Papers papers) {
        this.openings = openings;
        this.serving = serving;
        this.performances = performances;
        this.papers = papers;
    }

    @Override
    public String key() {
        return PerformanceProcess.SERVE_ANSWER;
    }

    @Override
    public List<Field<?>> fields() {
        return PaperServing.fields(Paper.ANSWER);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Matter matter = PerformanceProcess.matter(task);
        AnswerDrafted answer = performances.draftOf(matter).orElseThrow();
        Opening opening = openings.of(task)
                .due(Duty.PERFORM, matter.organ())
                .show("document", papers.number(matter, Paper.ANSWER))
                .show("remedy", answer.remedy().text());
        return serving.prefill(opening, matter, Paper.ANSWER).values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        Matter matter = PerformanceProcess.matter(task);
        Completion completion = serving.complete(
                matter,
                Paper.ANSWER,
                answers,
                PerformanceProcess.ALL_SERVED,
                PerformanceProcess.OUTCOME.with(Result.PERFORMED));
        if (completion instanceof Completion.Done) {
            performances.answered(matter);
        }
        return completion;
    }
}
