package org.huiyin.process.rereview;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.review.RemedyResults;
import org.huiyin.process.review.ReviewProcess;
import org.huiyin.review.Hearings;
import org.huiyin.review.Reviewing;
import org.springframework.stereotype.Component;

/** 印发复核意见书; whether a hearing was held decides if it may be published. */
@Component
class IssueRereview implements JavaDelegate {

    private final Reviewing reviewing;
    private final Hearings hearings;
    private final RemedyResults results;

    IssueRereview(Reviewing reviewing, Hearings hearings, RemedyResults results) {
        this.reviewing = reviewing;
        this.hearings = hearings;
        this.results = results;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String petition = execution.getProcessBusinessKey();
        String id = ReviewProcess.REQUEST.read(execution);
        reviewing.issue(petition, id);
        results.decided(petition, id);
        RereviewProcess.HEARD.write(execution, hearings.held(petition, id));
    }
}
