package org.huiyin.process.objection;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒审核异议超期: the registrar and the head of the bureau or superior that has to decide learn that it is late. */
@Component
class RemindObjectionOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindObjectionOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.DECIDE_OBJECTION, ObjectionProcess.SENDER);
    }
}
