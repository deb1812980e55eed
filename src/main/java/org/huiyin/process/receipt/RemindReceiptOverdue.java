package org.huiyin.process.receipt;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒收件告知超期: the organ that received a petition itself learns that the petitioner waits for its notice. */
@Component
class RemindReceiptOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindReceiptOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.NOTICE, ReceiptProcess.BUREAU);
    }
}
