package org.huiyin.process.supervision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒反馈督办超期: the organ supervised has not replied. */
@Component
class RemindSupervisionReplyOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindSupervisionReplyOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(
                execution, Duty.SUPERVISION_REPLY, SupervisionProcess.SUPERVISED, SupervisionProcess.SUPERVISION);
    }
}
