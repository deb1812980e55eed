package org.huiyin.process.backlog;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒接案: the leader in charge has not taken the matter on. */
@Component
class RemindAcceptLeadOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindAcceptLeadOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.ACCEPT_LEAD, BacklogProcess.LEAD_ORGAN, BacklogProcess.BACKLOG);
    }
}
