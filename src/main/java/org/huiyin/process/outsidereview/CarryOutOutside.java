package org.huiyin.process.outsidereview;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.huiyin.process.ProcessVariable;
import org.huiyin.process.review.RemedyResults;
import org.huiyin.process.review.ReviewProcess;
import org.huiyin.review.ReviewRecords;
import org.huiyin.review.Stage;
import org.springframework.stereotype.Component;

/** 落实外部复查意见: what was revoked is handled anew, what was changed is carried out; of a review the next window opens. */
@Component
class CarryOutOutside implements JavaDelegate {

    private static final ProcessVariable<Boolean> REREVIEWABLE = new ProcessVariable<>("rereviewable", Boolean.class);

    private final RemedyResults remedies;
    private final ReviewRecords records;

    CarryOutOutside(RemedyResults remedies, ReviewRecords records) {
        this.remedies = remedies;
        this.records = records;
    }

    /** What the organ outside did not take has nothing to be carried out. */
    @Override
    public void execute(DelegateExecution execution) {
        String petition = execution.getProcessBusinessKey();
        String id = ReviewProcess.REQUEST.read(execution);
        boolean decided = records.issued(petition, id).isPresent();
        boolean rereviewable = decided && ReviewProcess.STAGE.read(execution) == Stage.REVIEW;
        if (decided) {
            remedies.carryOut(petition, id);
        }
        if (rereviewable) {
            remedies.openWindow(petition, id);
        }
        REREVIEWABLE.write(execution, rereviewable);
    }
}
