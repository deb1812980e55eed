package org.huiyin.process.requestcheck;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Opening;
import org.huiyin.process.TaskAt;
import org.huiyin.process.review.ReviewOpening;
import org.huiyin.process.review.ReviewProcess;
import org.huiyin.review.RefusalGround;
import org.huiyin.review.RequestChecks;
import org.huiyin.review.RequestFiled;
import org.huiyin.review.ReviewRecords;
import org.huiyin.review.Ruling;
import org.huiyin.review.Verdict;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 审查申请 (arts 35, 36): same matter, in time, not skipping the review, papers; refused in writing on a ground. */
@Component
class CheckRequest implements OfficerTask {

    private static final Field<Verdict> VERDICT =
            Field.choice("verdict", "审查结论", Verdict.class, Verdict::label).mandatory();
    private static final Field<Boolean> SAME = Field.yesNo("sameMatter", "与原办理的是同一信访事项");
    private static final Field<RefusalGround> GROUND =
            Field.choice("ground", "不予受理的依据", RefusalGround.class, RefusalGround::label);
    private static final Field<String> REASONS = Field.text("reasons", "理由").mandatory();
    private static final Field<String> LATE_REASON =
            Field.text("lateReason", "逾期的正当理由").atMost(2_000);
    private static final Field<String> EXCLUDED =
            Field.text("excluded", "不予受理的部分").atMost(2_000);
    private static final Field<String> WHERE_TO = Field.line("whereTo", "有权处理的机关、单位或者途径");
    private static final Field<String> MISSING =
            Field.text("missing", "应当补正的材料").atMost(2_000);
    private static final Field<LocalDate> CORRECT_BY = Field.day("correctBy", "补正最后一日");

    private final ReviewOpening opening;
    private final RequestChecks checks;
    private final ReviewRecords records;

    CheckRequest(ReviewOpening opening, RequestChecks checks, ReviewRecords records) {
        this.opening = opening;
        this.checks = checks;
        this.records = records;
    }

    @Override
    public String key() {
        return "UserTask_CheckRequest";
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(VERDICT, SAME, GROUND, REASONS, LATE_REASON, EXCLUDED, WHERE_TO, MISSING, CORRECT_BY);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        RequestFiled filed = opening.filed(task);
        String organ = task.post().organ();
        LocalDate served = filed.subject().servedOn();
        return opening.of(task)
                .facts()
                .petitioner()
                .due(Duty.REVIEW_ACCEPT, organ, filed.request())
                .due("review_due", filed.stage().duty(), organ, filed.request())
                .show("served_on", served == null ? "没有送达处理意见书" : Opening.written(served))
                .show("handed_in", filed.handedInOn())
                .show("candidates", String.join("、", filed.candidates()))
                .show("papers", records.papers(task.petition(), filed.request()).line())
                .show("late_reason", filed.lateReason())
                .show("admissibility", admissibility(task.petition(), filed.request()))
                .values();
    }

    private String admissibility(String petition, String id) {
        String joining = checks.joining(petition, id)
                .map(main -> "\n受理后并入" + main.request() + "，与其一并办理，期限各自计算")
                .orElse("");
        return checks.facts(petition, id).words() + joining;
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        var ruling = new Ruling(
                answers.get(VERDICT),
                answers.orNull(GROUND),
                answers.find(SAME).orElse(false),
                answers.get(REASONS),
                answers.orNull(EXCLUDED),
                answers.orNull(WHERE_TO),
                answers.orNull(MISSING),
                answers.orNull(CORRECT_BY),
                answers.orNull(LATE_REASON));
        var refusals =
                checks.rule(task.petition(), opening.request(task), ruling).refusals();
        return refusals.isEmpty()
                ? Completion.done(ReviewProcess.CHECKED.with(checked(task, ruling.verdict())))
                : Completion.unless(refusals);
    }

    private ReviewProcess.Checked checked(TaskAt task, Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED, PARTLY ->
                opening.filed(task).joins() == null ? ReviewProcess.Checked.ACCEPTED : ReviewProcess.Checked.JOINED;
            case CORRECTION -> ReviewProcess.Checked.CORRECTION;
            case REFUSED -> ReviewProcess.Checked.REFUSED;
        };
    }
}
