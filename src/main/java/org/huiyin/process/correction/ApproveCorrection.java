package org.huiyin.process.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.handling.CorrectionDecided.Decision;
import org.huiyin.handling.CorrectionDrafted;
import org.huiyin.handling.CorrectionRecords;
import org.huiyin.handling.Corrections;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Opinions;
import org.huiyin.organization.Organization;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Opening;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.registry.Acts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 审批更正: the leader approves, returns, or leaves the opinion as it is. */
@Component
class ApproveCorrection implements OfficerTask {

    private static final Field<Decision> DECISION =
            Field.choice("decision", "审批意见", Decision.class, Decision::label).mandatory();
    private static final Field<String> REASON = Field.text("reason", "理由");

    private final Openings openings;
    private final Corrections corrections;
    private final CorrectionRecords records;
    private final Opinions opinions;
    private final Organization organization;

    ApproveCorrection(
            Openings openings,
            Corrections corrections,
            CorrectionRecords records,
            Opinions opinions,
            Organization organization) {
        this.openings = openings;
        this.corrections = corrections;
        this.records = records;
        this.opinions = opinions;
        this.organization = organization;
    }

    @Override
    public String key() {
        return CorrectionProcess.APPROVE_CORRECTION;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(DECISION, REASON);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Matter matter = CorrectionProcess.matter(task);
        Acts.Done<CorrectionDrafted> draft = records.latestDraft(matter).orElseThrow();
        CorrectionDrafted text = draft.act();
        return openings.of(task)
                .show("opinion", opinions.inForce(matter).number())
                .show("outcome", opinions.inForce(matter).conclusion().label())
                .show("drafter", organization.officerName(draft.officer()))
                .show("error", text.error())
                .show("opinion_facts", text.opinion().facts())
                .show("answers", text.opinion().answers())
                .show("new_outcome", text.opinion().conclusion().label())
                .show("new_opinion", text.opinion().opinion())
                .show("basis", text.opinion().basis())
                .show("execute_by", executeBy(text.executeBy()))
                .values();
    }

    private static String executeBy(@Nullable LocalDate day) {
        return day == null ? "不另行执行" : Opening.written(day);
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        Decision decision = answers.get(DECISION);
        String reason = decision == Decision.APPROVED ? null : answers.orNull(REASON);
        var refusals = corrections
                .decided(CorrectionProcess.matter(task), task.officer(), decision, reason)
                .refusals();
        return refusals.isEmpty()
                ? Completion.done(CorrectionProcess.CORRECTION.with(decision))
                : Completion.unless(refusals);
    }
}
