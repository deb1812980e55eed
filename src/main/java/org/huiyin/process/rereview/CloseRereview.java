package org.huiyin.process.rereview;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.review.RemedyEnds;
import org.huiyin.process.review.ReviewProcess;
import org.springframework.stereotype.Component;

/** 了结复核: there is no further remedy. */
@Component
class CloseRereview implements JavaDelegate {

    private final RemedyEnds remedies;

    CloseRereview(RemedyEnds remedies) {
        this.remedies = remedies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remedies.close(execution.getProcessBusinessKey(), ReviewProcess.REQUEST.read(execution));
    }
}
