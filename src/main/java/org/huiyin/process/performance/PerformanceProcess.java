package org.huiyin.process.performance;

import org.huiyin.handling.Matter;
import org.huiyin.handling.Result;
import org.huiyin.process.ProcessVariable;
import org.huiyin.process.TaskAt;

/** The contract of performance.bpmn. */
final class PerformanceProcess {

    static final String PERFORM = "UserTask_Perform";
    static final String DRAFT_ANSWER = "UserTask_DraftAnswer";
    static final String APPROVE_ANSWER = "UserTask_ApproveAnswer";
    static final String SERVE_ANSWER = "UserTask_ServeAnswer";

    static final ProcessVariable<String> RESPONSIBLE_ORGAN = new ProcessVariable<>("responsibleOrgan", String.class);
    static final ProcessVariable<Boolean> ANSWER_APPROVED = new ProcessVariable<>("answerApproved", Boolean.class);
    static final ProcessVariable<Boolean> ALL_SERVED = new ProcessVariable<>("allServed", Boolean.class);
    static final ProcessVariable<Result> OUTCOME = new ProcessVariable<>("outcome", Result.class);

    private PerformanceProcess() {}

    /** Every task of this process is the responsible organ's. */
    static Matter matter(TaskAt task) {
        return new Matter(task.petition(), task.post().organ());
    }
}
