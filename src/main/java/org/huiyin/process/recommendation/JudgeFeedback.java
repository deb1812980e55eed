package org.huiyin.process.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskAt;
import org.huiyin.supervision.RecommendationJudged.Judgement;
import org.huiyin.supervision.RecommendationJudging;
import org.springframework.stereotype.Component;

/** 审核建议反馈 (art. 40): done, another answer by a day, or a report to the party committee and government. */
@Component
class JudgeFeedback implements OfficerTask {

    private static final Field<Judgement> JUDGEMENT =
            Field.choice("judgement", "审核意见", Judgement.class, Judgement::label).mandatory();
    private static final Field<String> REASON =
            Field.text("reason", "理由和要求").atMost(2_000).mandatory();
    private static final Field<LocalDate> AGAIN_BY = Field.day("againBy", "再次反馈最后一日");

    private final RecommendationOpening opening;
    private final RecommendationJudging judging;

    JudgeFeedback(RecommendationOpening opening, RecommendationJudging judging) {
        this.opening = opening;
        this.judging = judging;
    }

    @Override
    public String key() {
        return "UserTask_JudgeFeedback";
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(JUDGEMENT, REASON, AGAIN_BY);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        return opening.toJudge(task).values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        Judgement judgement = answers.get(JUDGEMENT);
        var against = judging.judged(
                task.petition(),
                opening.id(task),
                opening.answering(task),
                judgement,
                answers.get(REASON),
                answers.orNull(AGAIN_BY));
        return against.isEmpty()
                ? Completion.done(RecommendationProcess.JUDGEMENT.with(judgement))
                : Completion.unless(against);
    }
}
