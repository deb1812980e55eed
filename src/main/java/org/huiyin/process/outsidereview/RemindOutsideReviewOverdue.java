package org.huiyin.process.outsidereview;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.process.review.ReviewProcess;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒催问外部复查. */
@Component
class RemindOutsideReviewOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindOutsideReviewOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.CHASE, ReviewProcess.REVIEWER, ReviewProcess.REQUEST);
    }
}
