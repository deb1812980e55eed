package org.huiyin.process.backlog;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒节点超期: a milestone is not reported on. */
@Component
class RemindMilestoneOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindMilestoneOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.BACKLOG_MILESTONE, BacklogProcess.RESPONSIBLE, BacklogProcess.MILESTONE);
    }
}
