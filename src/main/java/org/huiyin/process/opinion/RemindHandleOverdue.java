package org.huiyin.process.opinion;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒办理超期: the handler and the head of the organ learn that handling is late. */
@Component
class RemindHandleOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindHandleOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.HANDLE, OpinionProcess.RESPONSIBLE_ORGAN);
    }
}
