package org.huiyin.process.hearing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.process.review.ReviewProcess;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒听证超期: a hearing is neither announced nor put down, while the re-review may stand still for it (art. 36). */
@Component
class RemindHearingOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindHearingOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.HEARING, HearingProcess.HOST, ReviewProcess.REQUEST);
    }
}
