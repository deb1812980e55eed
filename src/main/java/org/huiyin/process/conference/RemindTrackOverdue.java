package org.huiyin.process.conference;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒落实决定超期: a decision of the conference is not carried out. */
@Component
class RemindTrackOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindTrackOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.CONFERENCE_TRACK, DecisionProcess.OWNER, DecisionProcess.DECISION);
    }
}
