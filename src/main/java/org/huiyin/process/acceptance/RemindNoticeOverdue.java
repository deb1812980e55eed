package org.huiyin.process.acceptance;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒告知超期: the handler and the head of the organ learn that the notice is late. */
@Component
class RemindNoticeOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindNoticeOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.NOTICE, AcceptanceProcess.RESPONSIBLE_ORGAN);
    }
}
