package org.huiyin.process.recommendation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒审核反馈超期. */
@Component
class RemindFeedbackJudgedOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindFeedbackJudgedOverdue(Reminders reminders) {
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
