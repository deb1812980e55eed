package org.huiyin.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.huiyin.deadlines.Escalation;
import org.huiyin.deadlines.Ledger;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** What the models' timers do at 24:00 of a last day: the same look that the scan takes, so that each rung is told once. */
@Component
public class Reminders {

    private final Escalation escalation;

    Reminders(Escalation escalation) {
        this.escalation = escalation;
    }

    /**
     * Appends the breach to the ledger and tells whom {@code escalation.dmn} names; does nothing where the duty is not
     * late after all.
     *
     * @param organ variable with the organ that owes the duty
     */
    public void late(DelegateExecution execution, Duty duty, ProcessVariable<String> organ) {
        escalation.look(new Ledger.Clock(execution.getProcessBusinessKey(), duty, organ.read(execution)));
    }

    /**
     * The same of what an organ may owe several times at once.
     *
     * @param item variable with what it is owed for
     */
    public void late(
            DelegateExecution execution, Duty duty, ProcessVariable<String> organ, ProcessVariable<String> item) {
        escalation.look(
                new Ledger.Clock(execution.getProcessBusinessKey(), duty, organ.read(execution), item.read(execution)));
    }
}
