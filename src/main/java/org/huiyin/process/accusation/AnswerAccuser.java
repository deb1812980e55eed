package org.huiyin.process.accusation;

import java.util.List;
import java.util.Map;
import org.huiyin.handling.AccusationHandled;
import org.huiyin.handling.Accusations;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Paper;
import org.huiyin.handling.Result;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Opening;
import org.huiyin.process.Openings;
import org.huiyin.process.PaperServing;
import org.huiyin.process.TaskAt;
import org.springframework.stereotype.Component;

/** 反馈检举控告人 (art. 30), one at a time, or the ground for telling nobody. */
@Component
class AnswerAccuser implements OfficerTask {

    private final Openings openings;
    private final PaperServing serving;
    private final Accusations accusations;

    AnswerAccuser(Openings openings, PaperServing serving, Accusations accusations) {
        this.openings = openings;
        this.serving = serving;
        this.accusations = accusations;
    }

    @Override
    public String key() {
        return AccusationProcess.ANSWER_ACCUSER;
    }

    @Override
    public List<Field<?>> fields() {
        return PaperServing.fields(Paper.FINDINGS);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Matter matter = AccusationProcess.matter(task);
        AccusationHandled handled = accusations.handledIn(matter);
        Opening opening =
                openings.of(task).show("result", handled.result().label()).show("feedback", handled.feedback());
        return serving.prefill(opening, matter, Paper.FINDINGS).values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        return serving.complete(
                AccusationProcess.matter(task),
                Paper.FINDINGS,
                answers,
                AccusationProcess.ALL_ANSWERED,
                AccusationProcess.OUTCOME.with(Result.ACCUSATION_ANSWERED));
    }
}
