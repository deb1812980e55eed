package org.huiyin.process.callback;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒回访超期: the unit rated has not spoken with who was not satisfied. */
@Component
class RemindCallBackOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindCallBackOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.CALL_BACK, CallBackProcess.RESPONSIBLE_ORGAN);
    }
}
