package org.huiyin.process.recommendation;

import java.util.List;
import java.util.Map;
import org.huiyin.organization.Organ;
import org.huiyin.process.Answers;
import org.huiyin.process.Completion;
import org.huiyin.process.Field;
import org.huiyin.process.OfficerTask;
import org.huiyin.process.TaskAt;
import org.huiyin.supervision.RecommendationJudging;
import org.springframework.stereotype.Component;

/** 向党委和政府报告 (art. 40): that a recommendation had no answer or no effect. */
@Component
class ReportUpward implements OfficerTask {

    private static final Field<String> SITUATION =
            Field.text("situation", "有关情况").mandatory();
    private static final Field<String> PROPOSAL =
            Field.text("proposal", "意见").atMost(2_000).mandatory();

    private final RecommendationOpening opening;
    private final RecommendationJudging judging;

    ReportUpward(RecommendationOpening opening, RecommendationJudging judging) {
        this.opening = opening;
        this.judging = judging;
    }

    @Override
    public String key() {
        return "UserTask_ReportUpward";
    }

    @Override
    public List<Field<?>> fields() {
        return List.of(SITUATION, PROPOSAL);
    }

    @Override
    public Map<String, Object> prefill(TaskAt task) {
        String to = judging.government(task.petition(), opening.id(task))
                .map(Organ::name)
                .orElse("本级党委和政府");
        return opening.toJudge(task)
                .show("government", to)
                .fill(SITUATION, opening.answers(task))
                .values();
    }

    @Override
    public Completion complete(TaskAt task, Answers answers) {
        judging.reported(task.petition(), opening.id(task), answers.get(SITUATION), answers.get(PROPOSAL));
        return Completion.done();
    }
}
