package org.huiyin.process.callback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.evaluation.Appeals;
import org.huiyin.evaluation.CalledBack;
import org.huiyin.evaluation.Rated;
import org.huiyin.evaluation.Rating;
import org.huiyin.organization.Organization;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Opening;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.statute.Duty;

/** Speaking with a petitioner who is not satisfied, one mark at a time; organ and bureau do it alike. */
abstract class Calling implements OfficerTask {

    private static final Field<LocalDate> CALLED_ON =
            Field.day("calledOn", "回访日期").mandatory();
    private static final Field<CalledBack.Result> RESULT = Field.choice(
                    "result", "回访结果", CalledBack.Result.class, CalledBack.Result::label)
            .mandatory();
    private static final Field<String> TALK =
            Field.text("talk", "回访情况").atMost(2_000).mandatory();

    private final Openings openings;
    private final CallBacks callBacks;
    private final Appeals appeals;
    private final Organization organization;
    private final Clock clock;

    Calling(Openings openings, CallBacks callBacks, Appeals appeals, Organization organization, Clock clock) {
        this.openings = openings;
        this.callBacks = callBacks;
        this.appeals = appeals;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(CALLED_ON, RESULT, TALK);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Rating rating = callBacks.of(task.petition(), task.post().organ()).get(0);
        Rated rated = rating.rated();
        String text = rated.text();
        return openings.of(task)
                .petitioner()
                .show("unit", rated.target().label() + "（" + organization.nameOf(rating.unit()) + "）")
                .show("rater", rated.name())
                .show("rated", Opening.written(rated.on()))
                .show("reasons", rated.reasonsShown().isEmpty() ? "没有勾选" : rated.reasonsShown())
                .show("text", text == null ? "没有填写" : text)
                .due(Duty.CALL_BACK, task.post().organ())
                .fill(CALLED_ON, LocalDate.now(clock))
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        String caller = task.post().organ();
        Rating rating = callBacks.of(task.petition(), caller).get(0);
        var refusal =
                appeals.calledBack(rating, caller, answers.get(CALLED_ON), answers.get(RESULT), answers.get(TALK));
        if (refusal.isPresent()) {
            return Completion.refused(refusal.get());
        }
        boolean more = !callBacks.of(task.petition(), caller).isEmpty();
        return Completion.done(CallBackProcess.MORE.with(more));
    }
}
