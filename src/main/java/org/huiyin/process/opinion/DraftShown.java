package org.huiyin.process.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.handling.Conclusion;
import org.huiyin.handling.Draft;
import org.huiyin.handling.DraftExamined;
import org.huiyin.handling.Drafting;
import org.huiyin.handling.HandlingRecords;
import org.huiyin.handling.InvestigationStep;
import org.huiyin.handling.Investigations;
import org.huiyin.handling.Ladder;
import org.huiyin.handling.Matter;
import org.huiyin.handling.OpinionDrafted.Terms;
import org.huiyin.handling.Progress;
import org.huiyin.organization.Organization;
import org.huiyin.process.Opening;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.registry.Acts;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** The draft and the way to it, as every rung of the ladder reads them. */
@Component
class DraftShown {

    private final Openings openings;
    private final HandlingRecords handlings;
    private final Investigations investigations;
    private final Drafting drafting;
    private final Ladder ladder;
    private final Organization organization;

    DraftShown(
            Openings openings,
            HandlingRecords handlings,
            Investigations investigations,
            Drafting drafting,
            Ladder ladder,
            Organization organization) {
        this.openings = openings;
        this.handlings = handlings;
        this.investigations = investigations;
        this.drafting = drafting;
        this.ladder = ladder;
        this.organization = organization;
    }

    Opening of(TaskAt task) {
        Matter matter = OpinionProcess.matter(task);
        Progress progress = handlings.of(matter).orElseThrow();
        Draft draft = progress.latestDraft();
        return openings.of(task)
                .due(Duty.HANDLE, matter.organ())
                .show("drafter", organization.officerName(draft.draftedBy()))
                .show("draft", String.valueOf(progress.drafts().size()))
                .show("steps", steps(investigations.steps(matter)))
                .show("opinion_facts", draft.opinion().facts())
                .show("answers", draft.opinion().answers())
                .show("outcome", draft.opinion().conclusion().label())
                .show("opinion", draft.opinion().opinion())
                .show("basis", draft.opinion().basis())
                .show(
                        "terms",
                        terms(
                                draft.opinion().conclusion(),
                                drafting.terms(matter).orElseThrow()))
                .show("examined", examined(ladder.examined(matter)));
    }

    static String steps(List<InvestigationStep> steps) {
        return steps.stream().map(DraftShown::step).collect(Collectors.joining("\n"));
    }

    private static String step(InvestigationStep step) {
        return step.on() + "　" + step.kind().label() + "（" + String.join("、", step.officers())
                + (step.others() == null ? "" : "；" + step.others()) + "）：" + step.findings()
                + (step.hardship() == null ? "" : "（困难情况及帮扶建议：" + step.hardship() + "）");
    }

    /** Only what is supported is executed. */
    private static String terms(Conclusion conclusion, Terms terms) {
        var said = new ArrayList<String>();
        if (terms.grave()) {
            said.add("重大、复杂、疑难事项，由主要负责人签发");
        }
        if (conclusion == Conclusion.SUPPORT) {
            said.add(terms.executeBy() == null ? "执行期限按期限表" : "执行最后一日" + Opening.written(terms.executeBy()));
        }
        if (terms.withoutContributions() != null) {
            said.add("协办意见未反馈即起草的理由：" + terms.withoutContributions());
        }
        return String.join("；", said);
    }

    private String examined(List<Acts.Done<DraftExamined>> examined) {
        return examined.stream()
                .map(done -> done.act().rung().label() + "同意（" + organization.officerName(done.officer()) + "，"
                        + done.act().on() + "）")
                .collect(Collectors.joining("\n"));
    }
}
