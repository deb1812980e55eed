package org.huiyin.process.accusation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒检举控告处理超期: the handler and the head of the organ learn that the accusation waits too long. */
@Component
class RemindAccusationOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindAccusationOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.FEEDBACK, AccusationProcess.RESPONSIBLE_ORGAN);
    }
}
