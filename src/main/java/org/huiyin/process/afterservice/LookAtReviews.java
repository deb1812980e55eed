package org.huiyin.process.afterservice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.review.ReviewRecords;
import org.springframework.stereotype.Component;

/** 查看复查复核情况: the petition waits until all of them have come to their end. */
@Component
class LookAtReviews implements JavaDelegate {

    private final ReviewRecords records;

    LookAtReviews(ReviewRecords records) {
        this.records = records;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AfterServiceProcess.REVIEWS_OPEN.write(
                execution, !records.open(execution.getProcessBusinessKey()).isEmpty());
    }
}
