package org.huiyin.process.opinion;

import java.util.List;
import java.util.Map;
import org.huiyin.handling.Draft;
import org.huiyin.handling.HandlingRecords;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Opinions;
import org.huiyin.handling.Outcome;
import org.huiyin.handling.Progress;
import org.huiyin.organization.Organization;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 审批处理意见: the head of the organ approves, or returns with a reason. */
@Component
class ApproveOpinion implements OfficerTask {

    private static final Field<Approval> DECISION =
            Field.choice("decision", "审批意见", Approval.class, Approval::label).mandatory();
    private static final Field<String> REASON = Field.text("reason", "退回理由");

    private final Openings openings;
    private final Opinions opinions;
    private final HandlingRecords handlings;
    private final Organization organization;

    ApproveOpinion(Openings openings, Opinions opinions, HandlingRecords handlings, Organization organization) {
        this.openings = openings;
        this.opinions = opinions;
        this.handlings = handlings;
        this.organization = organization;
    }

    @Override
    public String key() {
        return OpinionProcess.APPROVE_OPINION;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(DECISION, REASON);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Matter matter = OpinionProcess.matter(task);
        Progress progress = handlings.of(matter).orElseThrow();
        Draft draft = progress.latestDraft();
        return openings.of(task)
                .due(Duty.HANDLE, matter.organ())
                .show("drafter", organization.officerName(draft.draftedBy()))
                .show("draft", String.valueOf(progress.drafts().size()))
                .show("opinion_facts", draft.opinion().facts())
                .show("answers", draft.opinion().answers())
                .show("outcome", draft.opinion().conclusion().label())
                .show("opinion", draft.opinion().opinion())
                .show("basis", draft.opinion().basis())
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        Matter matter = OpinionProcess.matter(task);
        boolean approved = answers.get(DECISION) == Approval.APPROVE;
        String reason = answers.orNull(REASON);
        if (!approved && reason == null) {
            return Completion.refused("请填写“退回理由”，说明需要修改的内容。");
        }
        Outcome outcome = approved || reason == null
                ? opinions.approved(matter, task.officer())
                : opinions.returned(matter, task.officer(), reason);
        return outcome.refusals().isEmpty()
                ? Completion.done(OpinionProcess.OPINION_APPROVED.with(approved))
                : Completion.unless(outcome.refusals());
    }
}
