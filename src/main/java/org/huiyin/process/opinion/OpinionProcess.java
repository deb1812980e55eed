package org.huiyin.process.opinion;

import org.huiyin.handling.Matter;
import org.huiyin.handling.Result;
import org.huiyin.process.ProcessVariable;
import org.huiyin.process.TaskAt;

/** The contract of opinion.bpmn. */
final class OpinionProcess {

    static final String INVESTIGATE = "UserTask_Investigate";
    static final String DRAFT_OPINION = "UserTask_DraftOpinion";
    static final String CHECK_LEGALITY = "UserTask_CheckLegality";
    static final String APPROVE_OPINION = "UserTask_ApproveOpinion";
    static final String SIGN_OPINION = "UserTask_SignOpinion";

    static final ProcessVariable<String> RESPONSIBLE_ORGAN = new ProcessVariable<>("responsibleOrgan", String.class);
    static final ProcessVariable<Boolean> INVESTIGATED = new ProcessVariable<>("investigated", Boolean.class);
    /** {@link Hearing#HANDLE} where a hearing comes next. */
    static final ProcessVariable<Hearing> HEARING = new ProcessVariable<>("hearing", Hearing.class);

    static final ProcessVariable<Boolean> LEGAL_CHECK = new ProcessVariable<>("legalCheck", Boolean.class);
    static final ProcessVariable<Boolean> OPINION_APPROVED = new ProcessVariable<>("opinionApproved", Boolean.class);
    static final ProcessVariable<Boolean> GRAVE = new ProcessVariable<>("grave", Boolean.class);
    static final ProcessVariable<Result> OUTCOME = new ProcessVariable<>("outcome", Result.class);

    private OpinionProcess() {}

    /** Whether a hearing is held; its word is also what hearing.bpmn calls the handling of a petition. */
    enum Hearing {
        HANDLE,
        NONE
    }

    /** Every task of this process is the responsible organ's. */
    static Matter matter(TaskAt task) {
        return new Matter(task.petition(), task.post().organ());
    }
}
