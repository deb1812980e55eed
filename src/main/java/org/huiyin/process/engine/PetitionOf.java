package org.huiyin.process.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** The petition's number is the business key of every instance, also of called ones. */
final class PetitionOf {

    private PetitionOf() {}

    static String task(TaskEntity task) {
        return key(task.getProcessInstance().getBusinessKey(), "task " + task.getId());
    }

    static String execution(DelegateExecution execution) {
        return key(execution.getProcessBusinessKey(), "instance " + execution.getProcessInstanceId());
    }

    private static String key(@org.jspecify.annotations.Nullable String businessKey, String where) {
        if (businessKey == null) {
            throw new IllegalStateException("No petition number as business key at " + where);
        }
        return businessKey;
    }
}
