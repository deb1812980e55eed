package org.huiyin.process.performance;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒履行超期: the handler and the head of the organ learn that the duty is neither performed nor answered. */
@Component
class RemindPerformOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindPerformOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.PERFORM, PerformanceProcess.RESPONSIBLE_ORGAN);
    }
}
