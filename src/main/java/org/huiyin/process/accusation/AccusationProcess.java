package org.huiyin.process.accusation;

import org.huiyin.handling.Matter;
import org.huiyin.handling.Result;
import org.huiyin.process.ProcessVariable;
import org.huiyin.process.TaskAt;

/** The contract of accusation.bpmn. */
final class AccusationProcess {

    static final String HANDLE_ACCUSATION = "UserTask_HandleAccusation";
    static final String APPROVE_FINDINGS = "UserTask_ApproveFindings";
    static final String NOTIFY_CADRE_DEPARTMENT = "UserTask_NotifyCadreDepartment";
    static final String ANSWER_ACCUSER = "UserTask_AnswerAccuser";

    static final ProcessVariable<String> RESPONSIBLE_ORGAN = new ProcessVariable<>("responsibleOrgan", String.class);
    static final ProcessVariable<Boolean> FINDINGS_APPROVED = new ProcessVariable<>("findingsApproved", Boolean.class);
    static final ProcessVariable<Boolean> CADRES = new ProcessVariable<>("cadres", Boolean.class);
    static final ProcessVariable<Boolean> ALL_ANSWERED = new ProcessVariable<>("allAnswered", Boolean.class);
    static final ProcessVariable<Result> OUTCOME = new ProcessVariable<>("outcome", Result.class);

    private AccusationProcess() {}

    /** Every task of this process but the bureau's report on cadres is the responsible organ's. */
    static Matter matter(TaskAt task) {
        return new Matter(task.petition(), task.post().organ());
    }
}
