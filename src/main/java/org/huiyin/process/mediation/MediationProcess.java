package org.huiyin.process.mediation;

import org.huiyin.handling.Matter;
import org.huiyin.handling.MediationHeld.Result;
import org.huiyin.process.ProcessVariable;
import org.huiyin.process.TaskAt;

/** The contract of mediation.bpmn. */
final class MediationProcess {

    static final String KEY = "mediation";

    static final String MEDIATE = "UserTask_Mediate";
    static final String DRAW_AGREEMENT = "UserTask_DrawAgreement";
    static final String RECORD_SETTLEMENT = "UserTask_RecordSettlement";

    static final ProcessVariable<String> RESPONSIBLE_ORGAN = new ProcessVariable<>("responsibleOrgan", String.class);
    static final ProcessVariable<Result> MEDIATED = new ProcessVariable<>("mediated", Result.class);

    private MediationProcess() {}

    /** Every task of this process is that of the organ that mediates. */
    static Matter matter(TaskAt task) {
        return new Matter(task.petition(), task.post().organ());
    }
}
