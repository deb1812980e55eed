package org.huiyin.process.suggestion;

import org.huiyin.handling.Matter;
import org.huiyin.handling.Result;
import org.huiyin.process.ProcessVariable;
import org.huiyin.process.TaskAt;

/** The contract of suggestion.bpmn. */
final class SuggestionProcess {

    static final String STUDY_SUGGESTION = "UserTask_StudySuggestion";
    static final String APPROVE_REPLY = "UserTask_ApproveReply";
    static final String SERVE_REPLY = "UserTask_ServeReply";

    static final ProcessVariable<String> RESPONSIBLE_ORGAN = new ProcessVariable<>("responsibleOrgan", String.class);
    static final ProcessVariable<Boolean> REPLY_APPROVED = new ProcessVariable<>("replyApproved", Boolean.class);
    static final ProcessVariable<Boolean> ALL_SERVED = new ProcessVariable<>("allServed", Boolean.class);
    static final ProcessVariable<Result> OUTCOME = new ProcessVariable<>("outcome", Result.class);

    private SuggestionProcess() {}

    /** Every task of this process is the responsible organ's. */
    static Matter matter(TaskAt task) {
        return new Matter(task.petition(), task.post().organ());
    }
}
