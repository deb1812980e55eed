package org.huiyin.process.rereview;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.review.RemedyResults;
import org.huiyin.process.review.ReviewProcess;
import org.springframework.stereotype.Component;

/** 落实复核意见: what was revoked is handled anew, what was changed is carried out. */
@Component
class CarryOutRereview implements JavaDelegate {

    private final RemedyResults remedies;

    CarryOutRereview(RemedyResults remedies) {
        this.remedies = remedies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remedies.carryOut(execution.getProcessBusinessKey(), ReviewProcess.REQUEST.read(execution));
    }
}
