package org.huiyin.process.suggestion;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒建议答复超期: the handler and the head of the organ learn that the reply is late. */
@Component
class RemindSuggestionOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindSuggestionOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.REPLY, SuggestionProcess.RESPONSIBLE_ORGAN);
    }
}
