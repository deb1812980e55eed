package org.huiyin.process.liability;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒审查责任事实超期. */
@Component
class RemindExamineFindingOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindExamineFindingOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.LIABILITY_FINDING, LiabilityProcess.BUREAU, LiabilityProcess.FINDING);
    }
}
