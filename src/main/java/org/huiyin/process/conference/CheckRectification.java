package org.huiyin.process.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Opening;
import org.huiyin.process.TaskAt;
import org.huiyin.supervision.ConferenceRecords;
import org.huiyin.supervision.RectificationReported;
import org.huiyin.supervision.RectificationUnanswered;
import org.huiyin.supervision.RectificationVerdict;
import org.huiyin.supervision.Rectifications;
import org.springframework.stereotype.Component;

/** 核实落实情况: the organ's report compared with the facts. */
@Component
class CheckRectification implements OfficerTask {

    private static final Field<RectificationVerdict> VERDICT = Field.choice(
                    "verdict", "核实结果", RectificationVerdict.class, RectificationVerdict::label)
            .mandatory();
    private static final Field<String> TEXT =
            Field.text("text", "核实情况").atMost(4_000).mandatory();
    private static final Field<LocalDate> LAST_DAY = Field.day("lastDay", "另定的最后一日");

    private final DecisionOpening opening;
    private final ConferenceRecords records;
    private final Rectifications rectifications;
    private final ConferenceMatters matters;

    CheckRectification(
            DecisionOpening opening,
            ConferenceRecords records,
            Rectifications rectifications,
            ConferenceMatters matters) {
        this.opening = opening;
        this.records = records;
        this.rectifications = rectifications;
        this.matters = matters;
    }

    @Override
    public String key() {
        return DecisionProcess.CHECK;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(VERDICT, TEXT, LAST_DAY);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Opening form = opening.of(task);
        records.silence(task.petition(), opening.decision(task))
                .ifPresentOrElse(
                        silent -> show(form, silent),
                        () -> show(
                                form,
                                records.reported(task.petition(), opening.decision(task))
                                        .orElseThrow()));
        return form.values();
    }

    private static void show(Opening form, RectificationUnanswered silent) {
        form.show("reported", "期限届满没有反馈")
                .show("report", "催办情况：" + silent.urged())
                .show("done", "没有反馈");
    }

    private static void show(Opening form, RectificationReported reported) {
        LocalDate doneOn = reported.doneOn();
        form.show("reported", reported.on())
                .show("report", reported.text())
                .show("done", doneOn == null ? "尚未完成" : Opening.written(doneOn));
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        RectificationVerdict verdict = answers.get(VERDICT);
        String against = verdict == RectificationVerdict.RESUBMIT ? matters.against(task.petition()) : "";
        if (!against.isEmpty()) {
            return Completion.refused(against);
        }
        List<String> refusals = rectifications.check(
                task.petition(), opening.decision(task), verdict, answers.get(TEXT), answers.orNull(LAST_DAY));
        return refusals.isEmpty()
                ? Completion.done(DecisionProcess.VERDICT.with(verdict))
                : Completion.unless(refusals);
    }
}
