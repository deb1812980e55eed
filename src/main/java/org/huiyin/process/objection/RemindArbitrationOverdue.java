package org.huiyin.process.objection;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒决定超期: whoever has to decide who accepts the petition learns that it is late. */
@Component
class RemindArbitrationOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindArbitrationOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.ARBITRATE, ObjectionProcess.ARBITER);
    }
}
