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

    private static final Field<LocalDate> CALLED_ON = Field.day("calledOn", "回访日期");
    private static final Field<CalledBack.Result> RESULT =
            Field.choice("result", "回访结果", CalledBack.Result.class, CalledBack.Result::label);
    private static final Field<String> TALK = Field.text("talk", "回访情况").atMost(2_000);

    private static final List<String> NOTHING = List.of("unit", "rater", "rated", "reasons", "text");

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
        String caller = task.post().organ();
        Opening opening =
                openings.of(task).petitioner().due(Duty.CALL_BACK, caller).fill(CALLED_ON, LocalDate.now(clock));
        var waiting = callBacks.of(task.petition(), caller);
        if (waiting.isEmpty()) {
            NOTHING.forEach(name -> opening.show(name, ""));
            return opening.values();
        }
        return shown(opening, waiting.get(0)).values();
    }

    private Opening shown(Opening opening, Rating rating) {
        Rated rated = rating.rated();
        String text = rated.text();
        return opening.show("unit", rated.target().label() + "（" + organization.nameOf(rating.unit()) + "）")
                .show("rater", rated.name())
                .show("rated", Opening.written(rated.on()))
                .show("reasons", rated.reasonsShown().isEmpty() ? "没有勾选" : rated.reasonsShown())
                .show("text", text == null ? "没有填写" : text);
    }

    /** Who changed their mind meanwhile, where they may, need not be spoken with: it ends without a talk then. */
    @Override
    public Completion complete(TaskAt task, Answers answers) {
        String caller = task.post().organ();
        var waiting = callBacks.of(task.petition(), caller);
        if (waiting.isEmpty()) {
            return answers.find(TALK).isEmpty()
                    ? Completion.done(CallBackProcess.MORE.with(false))
                    : Completion.refused("信访人已经修改评价，没有待回访的评价。请刷新页面后直接提交；已经联系信访人的，请登记为联系情况。");
        }
        var missing = answers.missing(CALLED_ON, RESULT, TALK);
        return missing.isEmpty() ? called(task, waiting.get(0), answers) : new Completion.Refused(missing);
    }

    private Completion called(TaskAt task, Rating rating, Answers answers) {
        String caller = task.post().organ();
        var refusal =
                appeals.calledBack(rating, caller, answers.get(CALLED_ON), answers.get(RESULT), answers.get(TALK));
        if (refusal.isPresent()) {
            return Completion.refused(refusal.get());
        }
        boolean more = !callBacks.of(task.petition(), caller).isEmpty();
        return Completion.done(CallBackProcess.MORE.with(more));
    }
}
