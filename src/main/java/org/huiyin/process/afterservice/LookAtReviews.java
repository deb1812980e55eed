package org.huiyin.process.afterservice;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.registry.Register;
import org.huiyin.review.ReviewRecords;
import org.springframework.stereotype.Component;

/** 查看复查复核情况: the petition waits until all of them have come to their end. */
@Component
class LookAtReviews implements JavaDelegate {

    private final ReviewRecords records;
    private final Register register;

    LookAtReviews(ReviewRecords records, Register register) {
        this.records = records;
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String petition = execution.getProcessBusinessKey();
        // whoever is just closing the last of them is waited for, or waits and then finds this one waiting
        register.hold(List.of(petition));
        AfterServiceProcess.REVIEWS_OPEN.write(
                execution, !records.open(petition).isEmpty());
    }
}
