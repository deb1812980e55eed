package org.huiyin.process.conference;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.supervision.ConferenceRecords;
import org.huiyin.supervision.RectificationChecked;
import org.springframework.stereotype.Component;

/** 另定落实期限: the next round, to the day set by whoever checked. */
@Component
class ResumeTracking implements JavaDelegate {

    private final ConferenceRecords records;
    private final DecisionTracks tracks;

    ResumeTracking(ConferenceRecords records, DecisionTracks tracks) {
        this.records = records;
        this.tracks = tracks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String petition = execution.getProcessBusinessKey();
        String decision = DecisionProcess.DECISION.read(execution);
        LocalDate lastDay = records.checked(petition, decision)
                .map(RectificationChecked::lastDay)
                .orElseThrow(() -> new IllegalStateException("No new day for " + decision + " in " + petition));
        tracks.start(petition, DecisionProcess.OWNER.read(execution), decision, lastDay);
    }
}
