package org.huiyin.process.completionreport;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒报告超期: the handler and the head of the organ learn that the report is late. */
@Component
class RemindReportBackOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindReportBackOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.REPORT_BACK, CompletionReportProcess.RESPONSIBLE_ORGAN);
    }
}
