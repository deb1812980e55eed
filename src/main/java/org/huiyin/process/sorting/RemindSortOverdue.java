package org.huiyin.process.sorting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒甄别超期: the registrar and the head of the bureau learn that sorting is late. */
@Component
class RemindSortOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindSortOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.SORT, SortingProcess.BUREAU);
    }
}
