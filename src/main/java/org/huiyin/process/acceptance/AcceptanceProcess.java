package org.huiyin.process.acceptance;

import org.huiyin.handling.Finding;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Path;
import org.huiyin.process.ProcessVariable;
import org.huiyin.process.TaskAt;

/** The contract of acceptance.bpmn. */
final class AcceptanceProcess {

    static final String CONFIRM_COMPETENCE = "UserTask_ConfirmCompetence";
    static final String TELL_PASSED_ON = "UserTask_TellPassedOn";
    static final String DECIDE_ROUTE = "UserTask_DecideRoute";
    static final String GIVE_NOTICE = "UserTask_GiveNotice";

    static final ProcessVariable<String> RESPONSIBLE_ORGAN = new ProcessVariable<>("responsibleOrgan", String.class);
    static final ProcessVariable<Finding> FINDING = new ProcessVariable<>("finding", Finding.class);
    static final ProcessVariable<Path> PATH = new ProcessVariable<>("path", Path.class);

    private AcceptanceProcess() {}

    /** Every task of this process is the responsible organ's. */
    static Matter matter(TaskAt task) {
        return new Matter(task.petition(), task.post().organ());
    }
}
