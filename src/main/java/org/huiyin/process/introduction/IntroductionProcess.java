package org.huiyin.process.introduction;

import org.huiyin.handling.Matter;
import org.huiyin.handling.Result;
import org.huiyin.process.ProcessVariable;
import org.huiyin.process.TaskAt;

/** The contract of introduction.bpmn. */
final class IntroductionProcess {

    static final String INTRODUCE_ELSEWHERE = "UserTask_IntroduceElsewhere";
    static final String RECORD_OTHER_OUTCOME = "UserTask_RecordOtherOutcome";

    static final ProcessVariable<String> RESPONSIBLE_ORGAN = new ProcessVariable<>("responsibleOrgan", String.class);
    static final ProcessVariable<Boolean> PENDING = new ProcessVariable<>("pending", Boolean.class);
    static final ProcessVariable<String> OUTCOME = new ProcessVariable<>("outcome", String.class);

    static final String INTRODUCED = Result.INTRODUCED.name();
    static final String RESUMED = Result.RESUMED;

    private IntroductionProcess() {}

    /** Every task of this process is the responsible organ's. */
    static Matter matter(TaskAt task) {
        return new Matter(task.petition(), task.post().organ());
    }
}
