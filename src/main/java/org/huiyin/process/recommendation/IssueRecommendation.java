package org.huiyin.process.recommendation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.supervision.RecommendationAnswers;
import org.springframework.stereotype.Component;

/** 印发建议: the letter, the clock of the answer, and whose task that is. */
@Component
class IssueRecommendation implements JavaDelegate {

    private final RecommendationAnswers answers;

    IssueRecommendation(RecommendationAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answering =
                answers.issue(execution.getProcessBusinessKey(), RecommendationProcess.RECOMMENDATION.read(execution));
        RecommendationProcess.ANSWERING.write(execution, answering.organ());
        RecommendationProcess.ANSWERER.write(execution, answering.answerer());
    }
}
