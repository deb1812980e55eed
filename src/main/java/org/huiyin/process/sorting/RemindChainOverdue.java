package org.huiyin.process.sorting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒层级转送超期: the bureau that received first learns that no organ has been found yet. */
@Component
class RemindChainOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindChainOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.CHAIN, SortingProcess.RECEIVER);
    }
}
