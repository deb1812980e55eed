package org.huiyin.process.organhandling;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.huiyin.handling.Matter;
import org.huiyin.handling.Passing;
import org.huiyin.process.ProcessVariable;

/** The contract of organ-handling.bpmn. */
final class OrganHandlingProcess {

    static final ProcessVariable<String> RESPONSIBLE_ORGAN = new ProcessVariable<>("responsibleOrgan", String.class);
    static final ProcessVariable<String> SENDER = new ProcessVariable<>("sender", String.class);
    static final ProcessVariable<String> ASSIGNER = new ProcessVariable<>("assigner", String.class);
    static final ProcessVariable<Boolean> ASSIGNED = new ProcessVariable<>("assigned", Boolean.class);

    private OrganHandlingProcess() {}

    static Matter matter(DelegateExecution execution) {
        return new Matter(execution.getProcessBusinessKey(), RESPONSIBLE_ORGAN.read(execution));
    }

    /** Another organ is responsible from now on. */
    static void move(DelegateExecution execution, Passing.Place place) {
        RESPONSIBLE_ORGAN.write(execution, place.organ());
        SENDER.write(execution, place.sender());
        ASSIGNED.write(execution, place.assigned());
        if (place.newAssigner() != null) {
            ASSIGNER.write(execution, place.newAssigner());
        }
    }
}
