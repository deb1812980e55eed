package org.huiyin.process.resorting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒重新转送超期: whoever sent the petition learns that it still lies with them. */
@Component
class RemindResortOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindResortOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.RETRANSFER, ResortingProcess.BUREAU);
    }
}
