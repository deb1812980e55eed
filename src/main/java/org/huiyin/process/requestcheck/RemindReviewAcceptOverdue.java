package org.huiyin.process.requestcheck;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.process.review.ReviewProcess;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒审查超期. */
@Component
class RemindReviewAcceptOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindReviewAcceptOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.REVIEW_ACCEPT, ReviewProcess.REVIEWER, ReviewProcess.REQUEST);
    }
}
