package org.huiyin.process.review;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 落实复查意见: what was revoked is handled anew, what was changed is carried out, and the next window opens. */
@Component
class CarryOutReview implements JavaDelegate {

    private final RemedyResults remedies;

    CarryOutReview(RemedyResults remedies) {
        this.remedies = remedies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String id = ReviewProcess.REQUEST.read(execution);
        remedies.carryOut(execution.getProcessBusinessKey(), id);
        remedies.openWindow(execution.getProcessBusinessKey(), id);
    }
}
