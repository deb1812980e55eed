package org.huiyin.process.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 了结复查: nothing more is waited for. */
@Component
class CloseReview implements JavaDelegate {

    private final RemedyEnds remedies;

    CloseReview(RemedyEnds remedies) {
        this.remedies = remedies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remedies.close(execution.getProcessBusinessKey(), ReviewProcess.REQUEST.read(execution));
    }
}
