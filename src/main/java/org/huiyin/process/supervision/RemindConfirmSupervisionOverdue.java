package org.huiyin.process.supervision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒研究督办超期: the bureau itself is late. */
@Component
class RemindConfirmSupervisionOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindConfirmSupervisionOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.CONFIRM_SUPERVISION, SupervisionProcess.BUREAU, SupervisionProcess.SUPERVISION);
    }
}
