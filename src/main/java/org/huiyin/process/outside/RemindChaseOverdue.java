package org.huiyin.process.outside;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒催问超期: the bureau learns that it must ask the organ outside. */
@Component
class RemindChaseOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindChaseOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.CHASE, OutsideOrganProcess.BUREAU);
    }
}
