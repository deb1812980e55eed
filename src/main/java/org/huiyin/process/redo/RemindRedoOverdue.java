package org.huiyin.process.redo;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒重新办理超期. */
@Component
class RemindRedoOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindRedoOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.REDO, RedoProcess.RESPONSIBLE_ORGAN);
    }
}
