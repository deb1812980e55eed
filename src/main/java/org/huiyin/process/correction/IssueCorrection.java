package org.huiyin.process.correction;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.handling.Corrections;
import org.springframework.stereotype.Component;

/** 印发更正意见书, in the transaction of the leader who approved it. */
@Component
class IssueCorrection implements JavaDelegate {

    private final Corrections corrections;

    IssueCorrection(Corrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public void execute(DelegateExecution execution) {
        corrections.issue(CorrectionProcess.matter(execution));
    }
}
