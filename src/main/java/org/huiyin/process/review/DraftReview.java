package org.huiyin.process.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.handling.Conclusion;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Opening;
import org.huiyin.process.TaskAt;
import org.huiyin.review.Decision;
import org.huiyin.review.Finding;
import org.huiyin.review.Hearings;
import org.huiyin.review.ReviewRecords;
import org.huiyin.review.Reviewing;
import org.springframework.stereotype.Component;

/** 起草复查复核意见: five sides of the opinion under review, and the decision. */
@Component
class DraftReview implements OfficerTask {

    private static final Field<String> COMPETENCE =
            Field.text("competence", "职权审查").mandatory();
    private static final Field<String> FACTS = Field.text("facts", "查明的事实").mandatory();
    private static final Field<String> BASIS = Field.text("basis", "依据审查").mandatory();
    private static final Field<String> PROCEDURE =
            Field.text("procedure", "程序审查").mandatory();
    private static final Field<String> APPROPRIATE =
            Field.text("appropriateness", "适当性审查").mandatory();
    private static final Field<Decision> DECISION =
            Field.choice("decision", "结论", Decision.class, Decision::label).mandatory();
    private static final Field<String> OPINION = Field.text("opinion", "意见").mandatory();
    private static final Field<LocalDate> REDO_BY = Field.day("redoBy", "重新办理最后一日");
    private static final Field<Conclusion> CONCLUSION =
            Field.choice("conclusion", "变更后的结论", Conclusion.class, Conclusion::label);
    private static final Field<LocalDate> EXECUTE_BY = Field.day("executeBy", "执行最后一日");

    private final ReviewOpening opening;
    private final Reviewing reviewing;
    private final ReviewRecords records;
    private final Hearings hearings;

    DraftReview(ReviewOpening opening, Reviewing reviewing, ReviewRecords records, Hearings hearings) {
        this.opening = opening;
        this.reviewing = reviewing;
        this.records = records;
        this.hearings = hearings;
    }

    @Override
    public String key() {
        return ReviewProcess.DRAFT;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(
                COMPETENCE, FACTS, BASIS, PROCEDURE, APPROPRIATE, DECISION, OPINION, REDO_BY, CONCLUSION, EXECUTE_BY);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        String id = opening.request(task);
        Opening form = opening.of(task)
                .due(opening.filed(task).stage().duty(), task.post().organ(), id)
                .show(
                        "steps",
                        records.inquiries(task.petition(), id).stream()
                                .map(step -> step.on() + "　" + step.names() + "：" + step.findings())
                                .collect(Collectors.joining("\n")))
                .show("hearings", hearings.told(task.petition(), task.post().organ(), id))
                .show("return", records.returned(task.petition(), id).orElse(""));
        records.draft(task.petition(), id)
                .ifPresent(done -> reopen(form, done.act().finding()));
        return form.values();
    }

    private static void reopen(Opening form, Finding before) {
        form.fill(COMPETENCE, before.competence())
                .fill(FACTS, before.facts())
                .fill(BASIS, before.basis())
                .fill(PROCEDURE, before.procedure())
                .fill(APPROPRIATE, before.appropriateness())
                .fill(DECISION, before.decision())
                .fill(OPINION, before.opinion());
        LocalDate redoBy = before.redoBy();
        if (redoBy != null) {
            form.fill(REDO_BY, redoBy);
        }
        Conclusion conclusion = before.conclusion();
        if (conclusion != null) {
            form.fill(CONCLUSION, conclusion);
        }
        LocalDate executeBy = before.executeBy();
        if (executeBy != null) {
            form.fill(EXECUTE_BY, executeBy);
        }
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        var finding = new Finding(
                answers.get(COMPETENCE),
                answers.get(FACTS),
                answers.get(BASIS),
                answers.get(PROCEDURE),
                answers.get(APPROPRIATE),
                answers.get(DECISION),
                answers.get(OPINION),
                answers.orNull(REDO_BY),
                answers.orNull(CONCLUSION),
                answers.orNull(EXECUTE_BY));
        return Completion.unless(reviewing
                .drafted(task.petition(), opening.request(task), finding)
                .refusals());
    }
}
