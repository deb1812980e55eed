package org.huiyin.process.recommendation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒提出建议超期. */
@Component
class RemindRecommendationOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindRecommendationOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(
                execution,
                Duty.CONFIRM_SUPERVISION,
                RecommendationProcess.BUREAU,
                RecommendationProcess.RECOMMENDATION);
    }
}
