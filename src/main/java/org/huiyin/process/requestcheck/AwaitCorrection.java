package org.huiyin.process.requestcheck;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.handling.Outcome;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskAt;
import org.huiyin.process.review.ReviewOpening;
import org.huiyin.process.review.ReviewProcess;
import org.huiyin.review.Papers;
import org.huiyin.review.RequestChecked;
import org.huiyin.review.RequestChecks;
import org.huiyin.review.RequestFiled;
import org.huiyin.review.ReviewRecords;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 等待补正: papers came in and are checked again, or the day is over and the request is refused. */
@Component
class AwaitCorrection implements OfficerTask {

    /** What came. */
    enum Result {
        CORRECTED("已收到补正材料"),
        NOT_CORRECTED("期满没有补正");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private static final Field<Result> RESULT =
            Field.choice("result", "补正情况", Result.class, Result::label).mandatory();
    private static final Field<LocalDate> ON = Field.day("on", "收到补正材料日期");
    private static final Field<Boolean> APPLICATION = Field.yesNo("application", "书面申请书");
    private static final Field<Boolean> IDENTITY = Field.yesNo("identity", "身份证明");
    private static final Field<Boolean> ORIGINAL = Field.yesNo("original", "原处理（复查）意见书");
    private static final Field<Boolean> EVIDENCE = Field.yesNo("evidence", "证据材料");

    private final ReviewOpening opening;
    private final RequestChecks checks;
    private final ReviewRecords records;

    AwaitCorrection(ReviewOpening opening, RequestChecks checks, ReviewRecords records) {
        this.opening = opening;
        this.checks = checks;
        this.records = records;
    }

    @Override
    public String key() {
        return "UserTask_AwaitCorrection";
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(RESULT, ON, APPLICATION, IDENTITY, ORIGINAL, EVIDENCE);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        RequestFiled filed = opening.filed(task);
        String organ = task.post().organ();
        RequestChecked asked = records.checked(task.petition(), filed.request()).orElseThrow();
        return opening.of(task)
                .due(Duty.CORRECTION, organ, filed.request())
                .due("review_due", filed.stage().duty(), organ, filed.request())
                .show("missing", asked.missing())
                .show("papers", records.papers(task.petition(), filed.request()).line())
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        String id = opening.request(task);
        if (answers.get(RESULT) == Result.NOT_CORRECTED) {
            return ended(checks.notCorrected(task.petition(), id), ReviewProcess.Checked.REFUSED);
        }
        LocalDate on = answers.orNull(ON);
        if (on == null) {
            return Completion.refused("请填写“收到补正材料日期”。");
        }
        var papers = new Papers(
                ticked(answers, APPLICATION),
                ticked(answers, IDENTITY),
                ticked(answers, ORIGINAL),
                ticked(answers, EVIDENCE));
        return ended(checks.corrected(task.petition(), id, papers, on), ReviewProcess.Checked.CORRECTED);
    }

    private static boolean ticked(Answers answers, Field<Boolean> field) {
        return answers.find(field).orElse(false);
    }

    private static Completion ended(Outcome outcome, ReviewProcess.Checked checked) {
        return outcome.refusals().isEmpty()
                ? Completion.done(ReviewProcess.CHECKED.with(checked))
                : Completion.unless(outcome.refusals());
    }
}
