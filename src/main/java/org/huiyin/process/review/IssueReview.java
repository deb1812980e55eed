package org.huiyin.process.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.review.Reviewing;
import org.springframework.stereotype.Component;

/** 印发复查意见书, in the transaction of the head who approved it. */
@Component
class IssueReview implements JavaDelegate {

    private final Reviewing reviewing;

    IssueReview(Reviewing reviewing) {
        this.reviewing = reviewing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviewing.issue(execution.getProcessBusinessKey(), ReviewProcess.REQUEST.read(execution));
    }
}
