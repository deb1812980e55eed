package org.huiyin.process.introduction;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒跟踪超期: the handler and the head of the organ learn that nobody asked after the other procedure. */
@Component
class RemindFollowUpOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindFollowUpOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.FOLLOW_UP, IntroductionProcess.RESPONSIBLE_ORGAN);
    }
}
