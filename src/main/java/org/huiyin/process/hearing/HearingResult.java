package org.huiyin.process.hearing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskAt;
import org.huiyin.review.HearingClosed;
import org.huiyin.review.HearingNotified;
import org.huiyin.review.HearingOutcome;

/** What became of a hearing, the same whoever holds it (arts 31, 36). */
abstract class HearingResult implements OfficerTask {

    private static final Field<HearingOutcome> OUTCOME = Field.choice(
                    "outcome", "听证情况", HearingOutcome.class, HearingOutcome::label)
            .mandatory();
    private static final Field<LocalDate> ON = Field.day("on", "笔录签名（登记）日期").mandatory();
    private static final Field<String> RECORD = Field.text("record", "笔录或者情况说明").mandatory();
    private static final Field<String> CONCLUSION = Field.text("conclusion", "听证结论");

    private final HearingTools tools;

    HearingResult(HearingTools tools) {
        this.tools = tools;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(OUTCOME, ON, RECORD, CONCLUSION);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        HearingNotified hearing =
                tools.hearings().latest(task.petition(), task.post().organ(), tools.request(task));
        return tools.openings()
                .of(task)
                .show("notice", hearing.number())
                .show("time", hearing.time())
                .show("place", hearing.place())
                .show("issues", hearing.issues())
                .show("chair", hearing.chairName())
                .show("recorder", hearing.recorderName())
                .show("participants", hearing.participants())
                .fill(ON, LocalDate.now(tools.clock()))
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        HearingOutcome outcome = answers.get(OUTCOME);
        var closed = new HearingClosed(
                answers.get(ON),
                tools.at(task),
                tools.request(task),
                outcome,
                answers.get(RECORD),
                answers.orNull(CONCLUSION),
                "");
        var refusals = tools.hearings()
                .closed(task.petition(), task.post().organ(), closed)
                .refusals();
        return refusals.isEmpty()
                ? Completion.done(HearingProcess.POSTPONED.with(outcome == HearingOutcome.POSTPONED))
                : Completion.unless(refusals);
    }
}
