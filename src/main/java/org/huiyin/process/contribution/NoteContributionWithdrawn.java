package org.huiyin.process.contribution;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 登记协办终止: the petition ended, was joined or went back, nothing more is asked of the co-organ. */
@Component
class NoteContributionWithdrawn implements JavaDelegate {

    private final AskedContributions contributions;

    NoteContributionWithdrawn(AskedContributions contributions) {
        this.contributions = contributions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        contributions.over(execution.getProcessBusinessKey(), ContributionProcess.CO_ORGAN.read(execution));
    }
}
