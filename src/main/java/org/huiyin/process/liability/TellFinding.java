package org.huiyin.process.liability;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.supervision.LiabilityContests;
import org.springframework.stereotype.Component;

/** 告知有关单位: the letter, and the days on which the organ may contest the finding. */
@Component
class TellFinding implements JavaDelegate {

    private final LiabilityContests contests;

    TellFinding(LiabilityContests contests) {
        this.contests = contests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        contests.tell(
                execution.getProcessBusinessKey(),
                LiabilityProcess.FINDING.read(execution),
                LiabilityProcess.HELD.read(execution));
    }
}
