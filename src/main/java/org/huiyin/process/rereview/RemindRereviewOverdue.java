package org.huiyin.process.rereview;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.process.review.ReviewProcess;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒复核超期. */
@Component
class RemindRereviewOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindRereviewOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.REREVIEW, ReviewProcess.REVIEWER, ReviewProcess.REQUEST);
    }
}
