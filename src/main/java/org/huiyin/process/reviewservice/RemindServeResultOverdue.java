package org.huiyin.process.reviewservice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.process.review.ReviewProcess;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒送达结果超期: the reviewing office learns that somebody still waits for what it issued. */
@Component
class RemindServeResultOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindServeResultOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.SERVE_RESULT, ReviewProcess.REVIEWER, ReviewProcess.REQUEST);
    }
}
