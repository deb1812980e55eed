package org.huiyin.process.conference;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.Reminders;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** 提醒联席会议超期: a matter waits for its meeting. */
@Component
class RemindConferenceOverdue implements JavaDelegate {

    private final Reminders reminders;

    RemindConferenceOverdue(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reminders.late(execution, Duty.CONFERENCE_TRACK, ConferenceProcess.BUREAU, ConferenceProcess.MATTER);
    }
}
