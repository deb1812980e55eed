package org.huiyin.process.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.review.Reviewing;
import org.springframework.stereotype.Component;

/** 印发复查意见书, in the transaction of the head who approved it. */
@Component
class IssueReview implements JavaDelegate {

    private final Reviewing reviewing;
    private final RemedyResults results;

    IssueReview(Reviewing reviewing, RemedyResults results) {
        this.reviewing = reviewing;
        this.results = results;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String petition = execution.getProcessBusinessKey();
        String id = ReviewProcess.REQUEST.read(execution);
        reviewing.issue(petition, id);
        results.decided(petition, id);
    }
}
