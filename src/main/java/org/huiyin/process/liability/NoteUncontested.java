package org.huiyin.process.liability;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.supervision.LiabilityContests;
import org.springframework.stereotype.Component;

/** 登记没有异议: the days are over. */
@Component
class NoteUncontested implements JavaDelegate {

    private final LiabilityContests contests;

    NoteUncontested(LiabilityContests contests) {
        this.contests = contests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        contests.lapsed(
                execution.getProcessBusinessKey(),
                LiabilityProcess.FINDING.read(execution),
                LiabilityProcess.HELD.read(execution));
        LiabilityProcess.CONTESTED.write(execution, false);
    }
}
