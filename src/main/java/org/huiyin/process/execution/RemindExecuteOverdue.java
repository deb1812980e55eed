package org.huiyin.process.execution;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒执行超期: the handler and the head of the organ learn that execution is late. */
@Component
class RemindExecuteOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindExecuteOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.EXECUTE, ExecutionProcess.RESPONSIBLE_ORGAN);
    }
}
