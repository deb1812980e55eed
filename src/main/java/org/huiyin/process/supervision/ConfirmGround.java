package org.huiyin.process.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Opening;
import org.huiyin.process.TaskAt;
import org.huiyin.statute.Duty;
import org.huiyin.supervision.SupervisionDraft;
import org.huiyin.supervision.SupervisionExamined;
import org.huiyin.supervision.SupervisionGround;
import org.huiyin.supervision.SupervisionProposed;
import org.huiyin.supervision.SupervisionRecords;
import org.huiyin.supervision.SupervisionStudy;
import org.huiyin.supervision.SupervisionWay;
import org.springframework.stereotype.Component;

/** 认定督办事由 (art. 40): whether there is a ground, and what is demanded; a leader signs before anything leaves. */
@Component
class ConfirmGround implements OfficerTask {

    /** What becomes of a proposal. */
    enum Decision {
        SUPERVISE("予以督办"),
        DISMISS("不予督办");

        private final String label;

        Decision(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private static final Field<Decision> DECISION =
            Field.choice("decision", "研究意见", Decision.class, Decision::label).mandatory();
    private static final Field<SupervisionGround> GROUND =
            Field.choice("ground", "督办事由", SupervisionGround.class, SupervisionGround::label);
    private static final Field<SupervisionWay> WAY =
            Field.choice("way", "督办方式", SupervisionWay.class, SupervisionWay::label);
    private static final Field<String> FACTS = Field.text("facts", "查明的情况").atMost(4_000);
    private static final Field<String> DEMAND = Field.text("demand", "督办要求").atMost(4_000);
    private static final Field<String> IMPROVEMENT =
            Field.text("improvement", "改进工作建议").atMost(4_000);
    private static final Field<LocalDate> REPLY_BY = Field.day("replyBy", "反馈期限");
    private static final Field<String> REASON = Field.text("reason", "不予督办的理由").atMost(2_000);

    private static final int USUAL_DAYS = 30;

    private final SupervisionOpening opening;
    private final SupervisionRecords records;
    private final SupervisionStudy study;
    private final Clock clock;

    ConfirmGround(SupervisionOpening opening, SupervisionRecords records, SupervisionStudy study, Clock clock) {
        this.opening = opening;
        this.records = records;
        this.study = study;
        this.clock = clock;
    }

    @Override
    public String key() {
        return SupervisionProcess.CONFIRM;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(DECISION, GROUND, WAY, FACTS, DEMAND, IMPROVEMENT, REPLY_BY, REASON);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        String petition = task.petition();
        String id = opening.supervision(task);
        SupervisionProposed proposed = records.proposed(petition, id);
        Opening form = opening.of(task, Duty.CONFIRM_SUPERVISION)
                .show("origin", proposed.origin().label())
                .show("proposal", proposed.facts())
                .show("new_fact", proposed.newFact())
                .show("joined", String.join("\n", records.joined(petition, id)))
                .show("returned", records.returned(petition, id).orElse(""));
        records.examined(petition, id)
                .ifPresentOrElse(
                        draft -> fill(form, draft.act()),
                        () -> form.fill(GROUND, proposed.ground())
                                .fill(FACTS, proposed.facts())
                                .fill(REPLY_BY, LocalDate.now(clock).plusDays(USUAL_DAYS)));
        return form.values();
    }

    private static void fill(Opening form, SupervisionExamined draft) {
        form.fill(DECISION, Decision.SUPERVISE)
                .fill(GROUND, draft.ground())
                .fill(WAY, draft.way())
                .fill(FACTS, draft.facts())
                .fill(DEMAND, draft.demand())
                .fill(IMPROVEMENT, draft.improvement())
                .fill(REPLY_BY, draft.replyBy());
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        String id = opening.supervision(task);
        if (answers.get(DECISION) == Decision.DISMISS) {
            return dismissed(task, id, answers);
        }
        var missing = answers.missing(GROUND, WAY, FACTS, DEMAND, IMPROVEMENT, REPLY_BY);
        var refusals = missing.isEmpty() ? study.confirm(task.petition(), id, draft(answers)) : missing;
        return refusals.isEmpty()
                ? Completion.done(SupervisionProcess.CONFIRMED.with(true))
                : Completion.unless(refusals);
    }

    private Completion dismissed(TaskAt task, String id, Answers answers) {
        var missing = answers.missing(REASON);
        if (!missing.isEmpty()) {
            return Completion.unless(missing);
        }
        study.dismiss(task.petition(), id, answers.get(REASON));
        return Completion.done(SupervisionProcess.CONFIRMED.with(false));
    }

    private static SupervisionDraft draft(Answers answers) {
        return new SupervisionDraft(
                answers.get(GROUND),
                answers.get(WAY),
                answers.get(FACTS),
                answers.get(DEMAND),
                answers.get(IMPROVEMENT),
                answers.get(REPLY_BY));
    }
}
