package org.huiyin.process.conference;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.supervision.ConferenceCause;
import org.huiyin.supervision.ConferenceRecords;
import org.huiyin.supervision.RectificationChecked;
import org.springframework.stereotype.Component;

/** 再次提请联席会议: what a decision did not settle comes before the conference as a matter of its own. */
@Component
class ResubmitMatter implements JavaDelegate {

    private final ConferenceRecords records;
    private final ConferenceMatters matters;

    ResubmitMatter(ConferenceRecords records, ConferenceMatters matters) {
        this.records = records;
        this.matters = matters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String petition = execution.getProcessBusinessKey();
        String decision = DecisionProcess.DECISION.read(execution);
        String bureau = DecisionProcess.BUREAU.read(execution);
        var issued = records.issued(petition, decision).act();
        String found = records.checked(petition, decision)
                .map(RectificationChecked::text)
                .orElse("");
        String question = issued.organName() + "没有落实会议决定 " + decision + "（"
                + issued.measure().label() + "）。" + found;
        List<String> against = matters.submit(petition, bureau, bureau, ConferenceCause.UNSETTLED, question);
        if (!against.isEmpty()) {
            throw new IllegalStateException(String.join(" ", against));
        }
    }
}
