package org.huiyin.process.urgentdelivery;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒签收没有核实: nobody has put down whether the recipient outside has the report. */
@Component
class RemindUrgentReceiptOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindUrgentReceiptOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.URGENT_RECEIPT, DeliveryProcess.REPORTER, DeliveryProcess.DELIVERY);
    }
}
