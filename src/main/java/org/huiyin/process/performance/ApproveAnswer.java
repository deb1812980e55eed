package org.huiyin.process.performance;

import java.util.List;
import java.util.Map;
import org.huiyin.handling.AnswerDrafted;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Paper;
import org.huiyin.handling.Papers;
import org.huiyin.handling.Performances;
import org.huiyin.handling.Performed;
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

/** 审批履职答复: the head of the organ approves, or returns with a reason. */
@Component
class ApproveAnswer implements OfficerTask {

    private final Openings openings;
    private final PaperApproval approval;
    private final Performances performances;
    private final Papers papers;
    private final Organization organization;

    ApproveAnswer(
            Openings openings,
            PaperApproval approval,
            Performances performances,
            Papers papers,
            Organization organization) {
        this.openings = openings;
        this.approval = approval;
        this.performances = performances;
        this.papers = papers;
        this.organization = organization;
    }

    @Override
    public String key() {
        return PerformanceProcess.APPROVE_ANSWER;
    }

    @Override
    public List<Field<?>> fields() {
        return PaperApproval.fields();
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Matter matter = PerformanceProcess.matter(task);
        Performed performed = performances.performedIn(matter);
        AnswerDrafted draft = performances.draftOf(matter).orElseThrow();
        Papers.Drafted drafted = papers.draft(matter, Paper.ANSWER);
        return openings.of(task)
                .due(Duty.PERFORM, matter.organ())
                .show("drafter", organization.officerName(drafted.by()))
                .show("draft", String.valueOf(drafted.turn()))
                .show("manner", performed.manner().label())
                .show("measures", performed.measures())
                .show("answers", draft.answers())
                .show("basis", draft.basis())
                .show("remedy", draft.remedy().text())
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        Matter matter = PerformanceProcess.matter(task);
        return approval.complete(task, matter, Paper.ANSWER, answers, PerformanceProcess.ANSWER_APPROVED);
    }
}
