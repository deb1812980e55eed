package org.huiyin.process.conference;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒核实落实超期: the bureau has not checked what an organ reported, or that it did not. */
@Component
class RemindCheckRectificationOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindCheckRectificationOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.CONFIRM_SUPERVISION, DecisionProcess.BUREAU, DecisionProcess.DECISION);
    }
}
