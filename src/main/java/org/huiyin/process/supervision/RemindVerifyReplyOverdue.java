package org.huiyin.process.supervision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒核实反馈超期: the bureau has not checked the reply. */
@Component
class RemindVerifyReplyOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindVerifyReplyOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.CONFIRM_SUPERVISION, SupervisionProcess.BUREAU, SupervisionProcess.SUPERVISION);
    }
}
