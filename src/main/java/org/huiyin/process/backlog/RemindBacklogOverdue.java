package org.huiyin.process.backlog;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒化解超期: the matter is not reported resolved. */
@Component
class RemindBacklogOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindBacklogOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.BACKLOG, BacklogProcess.RESPONSIBLE, BacklogProcess.BACKLOG);
    }
}
