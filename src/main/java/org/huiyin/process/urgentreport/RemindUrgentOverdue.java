package org.huiyin.process.urgentreport;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒紧急信息超期: a report or the next one waits. */
@Component
class RemindUrgentOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindUrgentOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.URGENT, UrgentProcess.REPORTER, UrgentProcess.REPORT);
    }
}
