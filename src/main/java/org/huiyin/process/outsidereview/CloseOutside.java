package org.huiyin.process.outsidereview;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.review.RemedyEnds;
import org.huiyin.process.review.ReviewProcess;
import org.springframework.stereotype.Component;

/** 了结外部复查. */
@Component
class CloseOutside implements JavaDelegate {

    private final RemedyEnds remedies;

    CloseOutside(RemedyEnds remedies) {
        this.remedies = remedies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remedies.close(execution.getProcessBusinessKey(), ReviewProcess.REQUEST.read(execution));
    }
}
