package org.huiyin.process.hearing;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.review.ReviewProcess;
import org.huiyin.review.Hearings;
import org.springframework.stereotype.Component;

/** 起算听证期限: a hearing was decided on in a review or re-review (art. 36). */
@Component
class BeginHearing implements JavaDelegate {

    private final Hearings hearings;

    BeginHearing(Hearings hearings) {
        this.hearings = hearings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        hearings.decided(execution.getProcessBusinessKey(), ReviewProcess.REQUEST.read(execution));
    }
}
