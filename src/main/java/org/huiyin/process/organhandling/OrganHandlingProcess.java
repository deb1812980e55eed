package org.huiyin.process.organhandling;

import org.huiyin.handling.Matter;
import org.huiyin.process.ProcessVariable;
import org.huiyin.process.TaskAt;

/** The contract of organ-handling.bpmn. */
final class OrganHandlingProcess {

    static final String CONFIRM_COMPETENCE = "UserTask_ConfirmCompetence";
    static final String DECIDE_ROUTE = "UserTask_DecideRoute";
    static final String GIVE_NOTICE = "UserTask_GiveNotice";

    static final ProcessVariable<String> RESPONSIBLE_ORGAN = new ProcessVariable<>("responsibleOrgan", String.class);

    private OrganHandlingProcess() {}

    /** Every task of this process is the responsible organ's. */
    static Matter matter(TaskAt task) {
        return new Matter(task.petition(), task.post().organ());
    }
}
