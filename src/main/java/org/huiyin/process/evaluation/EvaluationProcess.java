package org.huiyin.process.evaluation;

import org.huiyin.process.ProcessVariable;

/** The contract of evaluation.bpmn. */
final class EvaluationProcess {

    static final String INVITE_EVALUATION = "UserTask_InviteEvaluation";

    /** Says that a petitioner has rated. */
    static final String EVALUATED = "Message_Evaluated";

    static final ProcessVariable<String> RECEIVER = new ProcessVariable<>("receiver", String.class);
    static final ProcessVariable<Boolean> INVITED = new ProcessVariable<>("invited", Boolean.class);
    static final ProcessVariable<Boolean> ALL_EVALUATED = new ProcessVariable<>("allEvaluated", Boolean.class);

    private EvaluationProcess() {}
}
