package org.huiyin.process.recommendation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒建议反馈超期. */
@Component
class RemindRecommendationFeedbackOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindRecommendationFeedbackOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(
                execution,
                Duty.RECOMMENDATION_FEEDBACK,
                RecommendationProcess.ANSWERING,
                RecommendationProcess.RECOMMENDATION);
    }
}
