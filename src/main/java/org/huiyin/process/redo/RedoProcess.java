package org.huiyin.process.redo;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.huiyin.handling.Matter;
import org.huiyin.process.ProcessVariable;
import org.huiyin.process.TaskAt;

/** The contract of redo.bpmn. */
final class RedoProcess {

    static final ProcessVariable<String> RESPONSIBLE_ORGAN = new ProcessVariable<>("responsibleOrgan", String.class);
    /** Id of the request whose review ordered it. */
    static final ProcessVariable<String> REQUEST = new ProcessVariable<>("request", String.class);

    static final ProcessVariable<Boolean> APPROVED = new ProcessVariable<>("approved", Boolean.class);

    private RedoProcess() {}

    /** Every task of this process is the responsible organ's. */
    static Matter matter(TaskAt task) {
        return new Matter(task.petition(), task.post().organ());
    }

    static Matter matter(DelegateExecution execution) {
        return new Matter(execution.getProcessBusinessKey(), RESPONSIBLE_ORGAN.read(execution));
    }
}
