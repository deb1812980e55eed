package org.huiyin.process.extension;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.huiyin.handling.Matter;
import org.huiyin.process.ProcessVariable;
import org.huiyin.process.TaskAt;

/** The contract of extension.bpmn. */
final class ExtensionProcess {

    static final String KEY = "extension";
    static final String DECIDE = "UserTask_DecideExtension";
    static final String TELL = "UserTask_TellExtension";

    static final ProcessVariable<String> RESPONSIBLE_ORGAN = new ProcessVariable<>("responsibleOrgan", String.class);
    static final ProcessVariable<Boolean> APPROVED = new ProcessVariable<>("approved", Boolean.class);
    static final ProcessVariable<Boolean> ALL_TOLD = new ProcessVariable<>("allTold", Boolean.class);

    private ExtensionProcess() {}

    /** Every task of this process is the responsible organ's. */
    static Matter matter(TaskAt task) {
        return new Matter(task.petition(), task.post().organ());
    }

    static Matter matter(DelegateExecution execution) {
        return new Matter(execution.getProcessBusinessKey(), RESPONSIBLE_ORGAN.read(execution));
    }

    /** Calendar days as an officer writes them; empty where it is no whole number. */
    static Optional<Integer> days(String text) {
        String digits = text.strip();
        return digits.matches("-?\\d{1,4}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }
}
