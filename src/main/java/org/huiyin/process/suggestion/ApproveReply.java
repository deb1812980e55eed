package org.huiyin.process.suggestion;

import java.util.List;
import java.util.Map;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Paper;
import org.huiyin.handling.Papers;
import org.huiyin.handling.SuggestionStudied;
import org.huiyin.handling.Suggestions;
import org.huiyin.organization.Organization;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Openings;
import org.huiyin.process.PaperApproval;
import org.huiyin.process.TaskAt;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 审批建议回复: the head of the organ approves, or returns with a reason. */
@Component
class ApproveReply implements OfficerTask {

    private final Openings openings;
    private final PaperApproval approval;
    private final Suggestions suggestions;
    private final Papers papers;
    private final Organization organization;

    ApproveReply(
            Openings openings,
            PaperApproval approval,
            Suggestions suggestions,
            Papers papers,
            Organization organization) {
        this.openings = openings;
        this.approval = approval;
        this.suggestions = suggestions;
        this.papers = papers;
        this.organization = organization;
    }

    @Override
    public String key() {
        return SuggestionProcess.APPROVE_REPLY;
    }

    @Override
    public List<Field<?>> fields() {
        return PaperApproval.fields();
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Matter matter = SuggestionProcess.matter(task);
        SuggestionStudied study = suggestions.studyOf(matter).orElseThrow();
        Papers.Drafted drafted = papers.draft(matter, Paper.SUGGESTION_REPLY);
        String reward = study.reward();
        return openings.of(task)
                .due(Duty.REPLY, matter.organ())
                .show("drafter", organization.officerName(drafted.by()))
                .show("draft", String.valueOf(drafted.turn()))
                .show("study", study.study())
                .show("adoption", study.adoption().label())
                .show("reasons", study.reasons())
                .show("reply", study.reply())
                .show("reward", reward == null ? "无" : reward)
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        Matter matter = SuggestionProcess.matter(task);
        return approval.complete(task, matter, Paper.SUGGESTION_REPLY, answers, SuggestionProcess.REPLY_APPROVED);
    }
}
