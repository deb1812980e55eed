package org.huiyin.process.agreement;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒协议履行超期: what was agreed is not put down as performed. */
@Component
class RemindPerformanceOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindPerformanceOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.PERFORM_AGREEMENT, AgreementProcess.RESPONSIBLE_ORGAN);
    }
}
