package org.huiyin.process.correction;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.huiyin.handling.CorrectionDecided.Decision;
import org.huiyin.handling.Matter;
import org.huiyin.process.ProcessVariable;
import org.huiyin.process.TaskAt;

/** The contract of correction.bpmn. */
final class CorrectionProcess {

    static final String DRAFT_CORRECTION = "UserTask_DraftCorrection";
    static final String APPROVE_CORRECTION = "UserTask_ApproveCorrection";

    /** Tells whoever waits for the window of the opinion corrected that another window has begun. */
    static final String OPINION_SERVED_ANEW = "Message_OpinionServedAnew";

    static final ProcessVariable<String> RESPONSIBLE_ORGAN = new ProcessVariable<>("responsibleOrgan", String.class);
    static final ProcessVariable<Decision> CORRECTION = new ProcessVariable<>("correction", Decision.class);
    static final ProcessVariable<Boolean> TO_EXECUTE = new ProcessVariable<>("toExecute", Boolean.class);

    private CorrectionProcess() {}

    /** Every task of this process is the responsible organ's. */
    static Matter matter(TaskAt task) {
        return new Matter(task.petition(), task.post().organ());
    }

    static Matter matter(DelegateExecution execution) {
        return new Matter(execution.getProcessBusinessKey(), RESPONSIBLE_ORGAN.read(execution));
    }
}
