package org.huiyin.process.correction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.handling.Conclusion;
import org.huiyin.handling.CorrectionDrafted;
import org.huiyin.handling.CorrectionRecords;
import org.huiyin.handling.Corrections;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Opinion;
import org.huiyin.handling.Opinions;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.Opening;
import org.huiyin.process.Openings;
import org.huiyin.process.TaskAt;
import org.springframework.stereotype.Component;

/** 起草更正 (art. 32): what was wrong, and the whole opinion as it shall read. */
@Component
class DraftCorrection implements OfficerTask {

    private static final Field<String> ERROR = Field.text("error", "原处理意见的错误").mandatory();
    private static final Field<String> FACTS = Field.text("facts", "事实和理由").mandatory();
    private static final Field<String> ANSWERS =
            Field.text("answers", "对各项诉求的答复").mandatory();
    private static final Field<Conclusion> CONCLUSION =
            Field.choice("outcome", "处理结论", Conclusion.class, Conclusion::label).mandatory();
    private static final Field<String> OPINION = Field.text("opinion", "处理意见").mandatory();
    private static final Field<String> BASIS = Field.text("basis", "法律法规依据").mandatory();
    private static final Field<LocalDate> EXECUTE_BY = Field.day("executeBy", "执行最后一日");

    private final Openings openings;
    private final Corrections corrections;
    private final CorrectionRecords records;
    private final Opinions opinions;
    private final Clock clock;

    DraftCorrection(
            Openings openings, Corrections corrections, CorrectionRecords records, Opinions opinions, Clock clock) {
        this.openings = openings;
        this.corrections = corrections;
        this.records = records;
        this.opinions = opinions;
        this.clock = clock;
    }

    @Override
    public String key() {
        return CorrectionProcess.DRAFT_CORRECTION;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(ERROR, FACTS, ANSWERS, CONCLUSION, OPINION, BASIS, EXECUTE_BY);
    }

    /** Opens with the opinion in force, or with what was returned. */
    @Override
    public Map<String, Object> prefill(TaskAt task) {
        Matter matter = CorrectionProcess.matter(task);
        Opening opening = openings.of(task)
                .show("opinion", opinions.inForce(matter).number())
                .show("return", records.returned(matter).orElse(""));
        CorrectionDrafted before = records.underWay(matter).orElse(null);
        if (before == null) {
            return fill(opening.fill(ERROR, records.found(matter)), opinions.textInForce(matter))
                    .values();
        }
        if (before.executeBy() != null) {
            opening.fill(EXECUTE_BY, before.executeBy());
        }
        return fill(opening.fill(ERROR, before.error()), before.opinion()).values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        var opinion = new Opinion(
                answers.get(FACTS),
                answers.get(ANSWERS),
                answers.get(CONCLUSION),
                answers.get(OPINION),
                answers.get(BASIS));
        var draft =
                new CorrectionDrafted(LocalDate.now(clock), answers.get(ERROR), opinion, answers.orNull(EXECUTE_BY));
        return Completion.unless(
                corrections.drafted(CorrectionProcess.matter(task), draft).refusals());
    }

    private static Opening fill(Opening opening, Opinion opinion) {
        return opening.fill(FACTS, opinion.facts())
                .fill(ANSWERS, opinion.answers())
                .fill(CONCLUSION, opinion.conclusion())
                .fill(OPINION, opinion.opinion())
                .fill(BASIS, opinion.basis());
    }
}
