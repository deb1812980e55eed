package org.huiyin.process.opinion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.handling.Conclusion;
import org.huiyin.handling.Draft;
import org.huiyin.handling.Drafting;
import org.huiyin.handling.HandlingRecords;
import org.huiyin.handling.Investigations;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Opinion;
import org.huiyin.handling.OpinionDrafted.Terms;
import org.huiyin.handling.Progress;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Opening;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 起草处理意见 (art. 32); a returned draft opens with its text and the reason. */
@Component
class DraftOpinion implements OfficerTask {

    private static final Field<String> FACTS = Field.text("facts", "事实和理由").mandatory();
    private static final Field<String> ANSWERS =
            Field.text("answers", "对各项诉求的答复").mandatory();
    private static final Field<Conclusion> CONCLUSION =
            Field.choice("outcome", "处理结论", Conclusion.class, Conclusion::label).mandatory();
    private static final Field<String> OPINION = Field.text("opinion", "处理意见").mandatory();
    private static final Field<String> BASIS = Field.text("basis", "法律法规依据").mandatory();
    private static final Field<LocalDate> EXECUTE_BY = Field.day("executeBy", "执行最后一日");
    private static final Field<Boolean> LEGAL_CHECK = Field.yesNo("legalCheck", "提请合法性审核");
    private static final Field<Boolean> GRAVE = Field.yesNo("grave", "属于重大、复杂、疑难事项");
    private static final Field<String> WITHOUT =
            Field.text("withoutContributions", "协办意见未反馈即起草的理由").atMost(2_000);

    private final Openings openings;
    private final Drafting drafting;
    private final Investigations investigations;
    private final HandlingRecords handlings;
    private final ContributionsShown contributions;

    DraftOpinion(
            Openings openings,
            Drafting drafting,
            Investigations investigations,
            HandlingRecords handlings,
            ContributionsShown contributions) {
        this.openings = openings;
        this.drafting = drafting;
        this.investigations = investigations;
        this.handlings = handlings;
        this.contributions = contributions;
    }

    @Override
    public String key() {
        return OpinionProcess.DRAFT_OPINION;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(FACTS, ANSWERS, CONCLUSION, OPINION, BASIS, EXECUTE_BY, LEGAL_CHECK, GRAVE, WITHOUT);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Matter matter = OpinionProcess.matter(task);
        Progress progress = handlings.of(matter).orElseThrow();
        Opening opening = openings.of(task)
                .facts()
                .show("findings", progress.findings())
                .show("steps", DraftShown.steps(investigations.steps(matter)))
                .show("contributions", contributions.of(task.petition()))
                .show("outstanding", contributions.outstanding(task.petition()))
                .show("asked", asked(drafting.asked(matter)))
                .show("return", "")
                .due(Duty.HANDLE, matter.organ());
        reopen(opening, drafting.terms(matter).orElseGet(() -> drafting.asked(matter)));
        if (!progress.drafts().isEmpty()) {
            reopen(opening, progress.latestDraft());
        }
        return opening.values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        var opinion = new Opinion(
                answers.get(FACTS),
                answers.get(ANSWERS),
                answers.get(CONCLUSION),
                answers.get(OPINION),
                answers.get(BASIS));
        var wanted = new Terms(
                answers.find(GRAVE).orElse(false),
                answers.find(LEGAL_CHECK).orElse(false),
                answers.orNull(EXECUTE_BY),
                answers.orNull(WITHOUT));
        Matter matter = OpinionProcess.matter(task);
        var refusals = drafting.drafted(matter, opinion, wanted, task.officer()).refusals();
        if (!refusals.isEmpty()) {
            return Completion.unless(refusals);
        }
        Terms terms = drafting.terms(matter).orElseThrow();
        return Completion.done(Map.of(
                OpinionProcess.LEGAL_CHECK.name(), terms.legalCheck(), OpinionProcess.GRAVE.name(), terms.grave()));
    }

    private static String asked(Terms asked) {
        return Stream.of(asked.legalCheck() ? "处理意见须经合法性审核" : "", asked.grave() ? "属于重大、复杂、疑难事项，由主要负责人签发" : "")
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining("；"));
    }

    private static void reopen(Opening opening, Draft draft) {
        Opinion before = draft.opinion();
        opening.show("return", draft.returned())
                .fill(FACTS, before.facts())
                .fill(ANSWERS, before.answers())
                .fill(CONCLUSION, before.conclusion())
                .fill(OPINION, before.opinion())
                .fill(BASIS, before.basis());
    }

    private static void reopen(Opening opening, Terms before) {
        opening.fill(LEGAL_CHECK, before.legalCheck()).fill(GRAVE, before.grave());
        if (before.executeBy() != null) {
            opening.fill(EXECUTE_BY, before.executeBy());
        }
        if (before.withoutContributions() != null) {
            opening.fill(WITHOUT, before.withoutContributions());
        }
    }
}
