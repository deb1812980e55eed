package org.huiyin.process.supervision;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒责令改正超期: the organ above has ordered nothing. */
@Component
class RemindOrderCorrectionOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindOrderCorrectionOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.ORDER_CORRECTION, SupervisionProcess.SUPERIOR, SupervisionProcess.SUPERVISION);
    }
}
