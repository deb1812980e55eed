package org.huiyin.process.opinion;

import java.util.List;
import java.util.Map;
import org.huiyin.handling.Conclusion;
import org.huiyin.handling.Draft;
import org.huiyin.handling.HandlingRecords;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Opinion;
import org.huiyin.handling.Opinions;
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

    private final Openings openings;
    private final Opinions opinions;
    private final HandlingRecords handlings;

    DraftOpinion(Openings openings, Opinions opinions, HandlingRecords handlings) {
        this.openings = openings;
        this.opinions = opinions;
        this.handlings = handlings;
    }

    @Override
    public String key() {
        return OpinionProcess.DRAFT_OPINION;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(FACTS, ANSWERS, CONCLUSION, OPINION, BASIS);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Matter matter = OpinionProcess.matter(task);
        Progress progress = handlings.of(matter).orElseThrow();
        Opening opening = openings.of(task)
                .facts()
                .show("findings", progress.findings())
                .show("return", "")
                .due(Duty.HANDLE, matter.organ());
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
        return Completion.unless(opinions.drafted(OpinionProcess.matter(task), opinion, task.officer())
                .refusals());
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
}
