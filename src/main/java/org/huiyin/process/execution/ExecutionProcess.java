package org.huiyin.process.execution;

import org.huiyin.handling.Matter;
import org.huiyin.process.ProcessVariable;
import org.huiyin.process.TaskAt;

/** The contract of execution.bpmn. */
final class ExecutionProcess {

    static final String RECORD_EXECUTION = "UserTask_RecordExecution";

    static final ProcessVariable<String> RESPONSIBLE_ORGAN = new ProcessVariable<>("responsibleOrgan", String.class);
    static final ProcessVariable<String> SENDER = new ProcessVariable<>("sender", String.class);
    static final ProcessVariable<Executed> EXECUTED = new ProcessVariable<>("executed", Executed.class);

    private ExecutionProcess() {}

    /** The task is the responsible organ's. */
    static Matter matter(TaskAt task) {
        return new Matter(task.petition(), task.post().organ());
    }

    /** What the gateway asks. */
    enum Executed {
        DONE,
        IN_PART,
        NOT
    }
}
