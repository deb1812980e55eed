package org.huiyin.process.outsidereview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.handling.Conclusion;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.ProcessVariable;
import org.huiyin.process.TaskAt;
import org.huiyin.process.review.ReviewOpening;
import org.huiyin.review.Decision;
import org.huiyin.review.OutsideProgress;
import org.huiyin.review.OutsideReviews;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 登记外部复查进展: how the request was sent, when it was received, and what came of it. */
@Component
class NoteOutsideReview implements OfficerTask {

    private static final ProcessVariable<Boolean> ANSWERED = new ProcessVariable<>("answered", Boolean.class);

    private static final Field<OutsideProgress> PROGRESS = Field.choice(
                    "progress", "进展", OutsideProgress.class, OutsideProgress::label)
            .mandatory();
    private static final Field<LocalDate> ON = Field.day("on", "日期").mandatory();
    private static final Field<String> REMARKS =
            Field.text("remarks", "情况说明").atMost(2_000).mandatory();
    private static final Field<Decision> DECISION = Field.choice("decision", "结论", Decision.class, Decision::label);
    private static final Field<String> NUMBER = Field.line("number", "意见书文号");
    private static final Field<LocalDate> ISSUED_ON = Field.day("issuedOn", "意见书日期");
    private static final Field<LocalDate> SERVED_ON = Field.day("servedOn", "送达日期");
    private static final Field<LocalDate> REDO_BY = Field.day("redoBy", "重新办理最后一日");
    private static final Field<Conclusion> CONCLUSION =
            Field.choice("conclusion", "变更后的结论", Conclusion.class, Conclusion::label);
    private static final Field<String> OPINION = Field.text("opinion", "变更后的意见");
    private static final Field<LocalDate> EXECUTE_BY = Field.day("executeBy", "执行最后一日");

    private final ReviewOpening opening;
    private final OutsideReviews outside;
    private final Clock clock;

    NoteOutsideReview(ReviewOpening opening, OutsideReviews outside, Clock clock) {
        this.opening = opening;
        this.outside = outside;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "UserTask_NoteOutsideReview";
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                PROGRESS,
                ON,
                REMARKS,
                DECISION,
                NUMBER,
                ISSUED_ON,
                SERVED_ON,
                REDO_BY,
                CONCLUSION,
                OPINION,
                EXECUTE_BY);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        return opening.of(task)
                .due(Duty.CHASE, task.post().organ(), opening.request(task))
                .show("told", outside.told(task.petition(), opening.request(task)))
                .fill(ON, LocalDate.now(clock))
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        OutsideProgress progress = answers.get(PROGRESS);
        OutsideReviews.Result result = result(answers);
        boolean answered = progress == OutsideProgress.RESULT;
        if (progress == OutsideProgress.REFUSED) {
            return refused(task, answers);
        }
        if (answered && result == null) {
            return Completion.refused("已收到结果的，请填写“结论”“意见书文号”“意见书日期”“送达日期”。");
        }
        var refusals = outside.noted(
                        task.petition(),
                        opening.request(task),
                        progress,
                        answers.get(ON),
                        answers.get(REMARKS),
                        answered ? result : null)
                .refusals();
        return refusals.isEmpty() ? Completion.done(ANSWERED.with(answered)) : Completion.unless(refusals);
    }

    private Completion refused(TaskAt task, Answers answers) {
        String number = answers.orNull(NUMBER);
        LocalDate issuedOn = answers.orNull(ISSUED_ON);
        if (number == null || issuedOn == null) {
            return Completion.refused("对方不予受理的，请照其书面告知填写“意见书文号”“意见书日期”，理由填写在“情况说明”中。");
        }
        var refusals = outside.refused(
                        task.petition(), opening.request(task), answers.get(ON), answers.get(REMARKS), number, issuedOn)
                .refusals();
        return refusals.isEmpty() ? Completion.done(ANSWERED.with(true)) : Completion.unless(refusals);
    }

    private static OutsideReviews.@Nullable Result result(Answers answers) {
        Decision decision = answers.orNull(DECISION);
        String number = answers.orNull(NUMBER);
        LocalDate issuedOn = answers.orNull(ISSUED_ON);
        LocalDate servedOn = answers.orNull(SERVED_ON);
        return decision == null || number == null || issuedOn == null || servedOn == null
                ? null
                : new OutsideReviews.Result(
                        decision, number, issuedOn, servedOn, answers.orNull(REDO_BY), change(decision, answers));
    }

    private static OutsideReviews.@Nullable Change change(Decision decision, Answers answers) {
        Conclusion conclusion = answers.orNull(CONCLUSION);
        String opinion = answers.orNull(OPINION);
        return decision != Decision.CHANGED || conclusion == null || opinion == null
                ? null
                : new OutsideReviews.Change(conclusion, opinion, answers.orNull(EXECUTE_BY));
    }
}
