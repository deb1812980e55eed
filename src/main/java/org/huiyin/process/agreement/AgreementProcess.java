package org.huiyin.process.agreement;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.huiyin.handling.Matter;
import org.huiyin.handling.PerformanceChecked.State;
import org.huiyin.process.ProcessVariable;
import org.huiyin.process.TaskAt;

/** The contract of agreement.bpmn. */
final class AgreementProcess {

    static final String KEY = "agreement";

    static final String TRACK_PERFORMANCE = "UserTask_TrackPerformance";

    static final ProcessVariable<String> RESPONSIBLE_ORGAN = new ProcessVariable<>("responsibleOrgan", String.class);
    static final ProcessVariable<State> PERFORMANCE = new ProcessVariable<>("performance", State.class);

    private AgreementProcess() {}

    /** Every task of this process is that of the organ that follows performance. */
    static Matter matter(TaskAt task) {
        return new Matter(task.petition(), task.post().organ());
    }

    static Matter matter(DelegateExecution execution) {
        return new Matter(execution.getProcessBusinessKey(), RESPONSIBLE_ORGAN.read(execution));
    }
}
