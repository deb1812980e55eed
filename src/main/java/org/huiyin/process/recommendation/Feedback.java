package org.huiyin.process.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskAt;
import org.huiyin.supervision.RecommendationAnswer;
import org.huiyin.supervision.RecommendationAnswer.Adoption;
import org.huiyin.supervision.RecommendationAnswer.Carrying;
import org.huiyin.supervision.RecommendationAnswers;

/** What the tasks in which a recommendation is answered have in common (art. 40, paragraph 4). */
abstract class Feedback implements OfficerTask {

    private static final Field<Adoption> ADOPTION = Field.choice("adoption", "采纳情况", Adoption.class, Adoption::label);
    private static final Field<Carrying> CARRYING = Field.choice("carrying", "落实情况", Carrying.class, Carrying::label);
    private static final Field<String> TEXT = Field.text("text", "反馈内容").mandatory();
    private static final Field<String> REASON = Field.text("reason", "理由").atMost(2_000);
    private static final Field<LocalDate> CARRY_OUT_BY = Field.day("carryOutBy", "落实最后一日");

    private final RecommendationOpening opening;
    private final RecommendationAnswers recommendations;

    Feedback(RecommendationOpening opening, RecommendationAnswers recommendations) {
        this.opening = opening;
        this.recommendations = recommendations;
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(ADOPTION, CARRYING, TEXT, REASON, CARRY_OUT_BY);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        return opening.toAnswer(task).values();
    }

    /** The answer that the fields of every such form give. */
    static RecommendationAnswer answer(Answers answers) {
        return new RecommendationAnswer(
                answers.orNull(ADOPTION),
                answers.orNull(CARRYING),
                answers.get(TEXT),
                answers.orNull(REASON),
                answers.orNull(CARRY_OUT_BY),
                null,
                null);
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        return answered(task, answer(answers));
    }

    Completion answered(TaskAt task, RecommendationAnswer answer) {
        return Completion.unless(
                recommendations.answered(task.petition(), opening.id(task), opening.answering(task), answer));
    }
}
