package org.huiyin.process.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒复查超期. */
@Component
class RemindReviewOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindReviewOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.REVIEW, ReviewProcess.REVIEWER, ReviewProcess.REQUEST);
    }
}
