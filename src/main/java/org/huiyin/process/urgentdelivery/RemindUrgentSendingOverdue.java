package org.huiyin.process.urgentdelivery;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒对外报送超期: a recipient outside the installation has not been told yet. */
@Component
class RemindUrgentSendingOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindUrgentSendingOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.URGENT, DeliveryProcess.REPORTER, DeliveryProcess.DELIVERY);
    }
}
