package org.huiyin.process.service;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒送达超期: the organ learns that somebody still waits for what it issued. */
@Component
class RemindServeOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindServeOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.SERVE, ServiceProcess.RESPONSIBLE_ORGAN);
    }
}
