package org.huiyin.process.recommendation;

import java.util.List;
import java.util.Map;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskAt;
import org.huiyin.supervision.RecommendationChecked;
import org.huiyin.supervision.RecommendationDecided.Decision;
import org.huiyin.supervision.RecommendationDrafts;
import org.huiyin.supervision.RecommendationRecords;
import org.springframework.stereotype.Component;

/** 审批建议 (art. 40), by the head of the bureau; nobody approves their own draft. */
@Component
class ApproveRecommendation implements OfficerTask {

    private static final Field<Decision> DECISION =
            Field.choice("decision", "审批意见", Decision.class, Decision::label).mandatory();
    private static final Field<String> REASON = Field.text("reason", "理由").atMost(2_000);

    private final RecommendationOpening opening;
    private final RecommendationRecords records;
    private final RecommendationDrafts drafts;

    ApproveRecommendation(RecommendationOpening opening, RecommendationRecords records, RecommendationDrafts drafts) {
        this.opening = opening;
        this.records = records;
        this.drafts = drafts;
    }

    @Override
    public String key() {
        return "UserTask_ApproveRecommendation";
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(DECISION, REASON);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        RecommendationChecked checked =
                records.checked(task.petition(), opening.id(task)).orElseThrow();
        return opening.drafted(task)
                .show("views", checked.told())
                .show("minutes", checked.minutes())
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        Decision decision = answers.get(DECISION);
        var against =
                drafts.decided(task.petition(), opening.id(task), task.officer(), decision, answers.orNull(REASON));
        return against.isEmpty()
                ? Completion.done(RecommendationProcess.DECISION.with(decision))
                : Completion.unless(against);
    }
}
