package org.huiyin.process.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.handling.Conclusion;
import org.huiyin.handling.Consent;
import org.huiyin.organization.Organization;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Opening;
import org.huiyin.process.TaskAt;
import org.huiyin.review.Finding;
import org.huiyin.review.RequestFiled;
import org.huiyin.review.ReviewRecords;
import org.huiyin.review.Reviewing;
import org.springframework.stereotype.Component;

/** 审批复查复核意见, by the head of the reviewing organ; nobody approves their own draft. */
@Component
class ApproveReview implements OfficerTask {

    private static final Field<Consent> DECISION =
            Field.choice("decision", "审批意见", Consent.class, Consent::label).mandatory();
    private static final Field<String> REASON = Field.text("reason", "退回理由");

    private final ReviewOpening opening;
    private final Reviewing reviewing;
    private final ReviewRecords records;
    private final Organization organization;

    ApproveReview(ReviewOpening opening, Reviewing reviewing, ReviewRecords records, Organization organization) {
        this.opening = opening;
        this.reviewing = reviewing;
        this.records = records;
        this.organization = organization;
    }

    @Override
    public String key() {
        return ReviewProcess.APPROVE;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(DECISION, REASON);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        RequestFiled filed = opening.filed(task);
        var draft = records.draft(task.petition(), filed.request()).orElseThrow();
        Finding finding = draft.act().finding();
        return opening.of(task)
                .due(filed.stage().duty(), filed.office(), filed.request())
                .show("drafter", organization.officerName(draft.officer()))
                .show("draft", String.valueOf(draft.act().draft()))
                .show("competence", finding.competence())
                .show("facts", finding.facts())
                .show("basis", finding.basis())
                .show("procedure", finding.procedure())
                .show("appropriateness", finding.appropriateness())
                .show("decision", decision(finding))
                .show("opinion", finding.opinion())
                .values();
    }

    private static String decision(Finding finding) {
        LocalDate redoBy = finding.redoBy();
        Conclusion conclusion = finding.conclusion();
        return finding.decision().label()
                + (redoBy == null ? "" : "，" + Opening.written(redoBy) + "前重新办理")
                + (conclusion == null ? "" : "，变更为" + conclusion.label());
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        boolean approved = answers.get(DECISION) == Consent.APPROVE;
        String reason = answers.orNull(REASON);
        if (!approved && reason == null) {
            return Completion.refused("请填写“退回理由”，说明需要修改的内容。");
        }
        var refusals = reviewing
                .examined(
                        task.petition(),
                        opening.request(task),
                        task.post().organ(),
                        task.officer(),
                        approved ? null : reason)
                .refusals();
        return refusals.isEmpty()
                ? Completion.done(ReviewProcess.APPROVED.with(approved))
                : Completion.unless(refusals);
    }
}
