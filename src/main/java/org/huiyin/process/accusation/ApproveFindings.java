package org.huiyin.process.accusation;

import java.util.List;
import java.util.Map;
import org.huiyin.handling.AccusationHandled;
import org.huiyin.handling.Accusations;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Paper;
import org.huiyin.handling.Papers;
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

/** 审定处理情况: the head of the organ approves what was found and done, or returns it with a reason. */
@Component
class ApproveFindings implements OfficerTask {

    private final Openings openings;
    private final PaperApproval approval;
    private final Accusations accusations;
    private final Papers papers;
    private final AccusedNames accused;
    private final Organization organization;

    ApproveFindings(
            Openings openings,
            PaperApproval approval,
            Accusations accusations,
            Papers papers,
            AccusedNames accused,
            Organization organization) {
        this.openings = openings;
        this.approval = approval;
        this.accusations = accusations;
        this.papers = papers;
        this.accused = accused;
        this.organization = organization;
    }

    @Override
    public String key() {
        return AccusationProcess.APPROVE_FINDINGS;
    }

    @Override
    public List<Field<?>> fields() {
        return PaperApproval.fields();
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Matter matter = AccusationProcess.matter(task);
        AccusationHandled handled = accusations.handledIn(matter);
        Papers.Drafted drafted = papers.draft(matter, Paper.FINDINGS);
        return openings.of(task)
                .due(Duty.FEEDBACK, matter.organ())
                .show("accused", accused.in(task.petition()))
                .show("drafter", organization.officerName(drafted.by()))
                .show("draft", String.valueOf(drafted.turn()))
                .show("findings", handled.findings())
                .show("result", result(handled))
                .show("measures", handled.measures())
                .show("feedback", handled.feedback())
                .show("cadres", cadres(handled))
                .values();
    }

    private static String result(AccusationHandled handled) {
        String to = handled.transferredTo();
        return to == null ? handled.result().label() : handled.result().label() + "：" + to;
    }

    private static String cadres(AccusationHandled handled) {
        String cadres = handled.cadres();
        if (cadres == null) {
            return "无";
        }
        return handled.grave() ? "（重大情况）" + cadres : cadres;
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        Matter matter = AccusationProcess.matter(task);
        return approval.complete(task, matter, Paper.FINDINGS, answers, AccusationProcess.FINDINGS_APPROVED);
    }
}
