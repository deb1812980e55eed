package org.huiyin.process.service;

import org.huiyin.handling.Matter;
import org.huiyin.process.ProcessVariable;
import org.huiyin.process.TaskAt;

/** The contract of service.bpmn. */
final class ServiceProcess {

    static final String RECORD_SERVICE = "UserTask_RecordService";

    static final ProcessVariable<String> RESPONSIBLE_ORGAN = new ProcessVariable<>("responsibleOrgan", String.class);
    static final ProcessVariable<Boolean> ALL_SERVED = new ProcessVariable<>("allServed", Boolean.class);

    private ServiceProcess() {}

    /** The task is the responsible organ's. */
    static Matter matter(TaskAt task) {
        return new Matter(task.petition(), task.post().organ());
    }
}
