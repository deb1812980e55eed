package org.huiyin.process.outsidereview;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.review.RemedyResults;
import org.huiyin.process.review.ReviewProcess;
import org.huiyin.review.Stage;
import org.springframework.stereotype.Component;

/** 落实外部复查意见: what was revoked is handled anew; of a review the next window opens. */
@Component
class CarryOutOutside implements JavaDelegate {

    private final RemedyResults remedies;

    CarryOutOutside(RemedyResults remedies) {
        this.remedies = remedies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String petition = execution.getProcessBusinessKey();
        String id = ReviewProcess.REQUEST.read(execution);
        remedies.carryOut(petition, id);
        if (ReviewProcess.STAGE.read(execution) == Stage.REVIEW) {
            remedies.openWindow(petition, id);
        }
    }
}
