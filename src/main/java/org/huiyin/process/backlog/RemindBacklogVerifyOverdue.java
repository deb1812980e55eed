package org.huiyin.process.backlog;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒核实化解超期: the bureau has not verified what was reported. */
@Component
class RemindBacklogVerifyOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindBacklogVerifyOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.VERIFY_BACKLOG, BacklogProcess.BUREAU, BacklogProcess.BACKLOG);
    }
}
