package org.huiyin.process.supervision;

import java.util.List;
import java.util.Map;
import org.huiyin.handling.Consent;
import org.huiyin.organization.Organization;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskAt;
import org.huiyin.statute.Duty;
import org.huiyin.supervision.SupervisionRecords;
import org.huiyin.supervision.SupervisionStudy;
import org.springframework.stereotype.Component;

/** 签发督办函, by a leader of the bureau; nobody signs what they drew up. */
@Component
class SignSupervision implements OfficerTask {

    private static final Field<Consent> DECISION =
            Field.choice("decision", "审批意见", Consent.class, Consent::label).mandatory();
    private static final Field<String> REASON = Field.text("reason", "退回理由").atMost(2_000);

    private final SupervisionOpening opening;
    private final SupervisionRecords records;
    private final SupervisionStudy study;
    private final Organization organization;

    SignSupervision(
            SupervisionOpening opening, SupervisionRecords records, SupervisionStudy study, Organization organization) {
        this.opening = opening;
        this.records = records;
        this.study = study;
        this.organization = organization;
    }

    @Override
    public String key() {
        return SupervisionProcess.SIGN;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(DECISION, REASON);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        var draft = records.examined(task.petition(), opening.supervision(task)).orElseThrow();
        return opening.withLetter(task, Duty.CONFIRM_SUPERVISION)
                .show("drafter", organization.officerName(draft.officer()))
                .show("reply_by", draft.act().replyBy())
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        boolean signed = answers.get(DECISION) == Consent.APPROVE;
        String reason = answers.orNull(REASON);
        if (!signed && reason == null) {
            return Completion.refused("请填写“退回理由”，说明需要修改的内容。");
        }
        var refusals = study.sign(task.petition(), opening.supervision(task), task.officer(), signed ? null : reason);
        return refusals.isEmpty()
                ? Completion.done(SupervisionProcess.SIGNED.with(signed))
                : Completion.unless(refusals);
    }
}
