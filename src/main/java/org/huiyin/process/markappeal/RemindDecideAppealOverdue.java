package org.huiyin.process.markappeal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒审核申诉超期: an appeal against a mark waits. */
@Component
class RemindDecideAppealOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindDecideAppealOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.DECIDE_APPEAL, MarkAppealProcess.DECIDER);
    }
}
