package org.huiyin.process.engine;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.huiyin.deadlines.Ledger;
import org.huiyin.statute.Duty;
import org.springframework.stereotype.Component;

/** The only date a model may name: {@code ${due.of(execution, 'HANDLE')}}, the instant a duty is breached. */
@Component("due")
public class Due {

    private final Ledger ledger;

    Due(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Breach instant of the petition's duty, from the ledger. The organ is read from the variable that owes it.
     *
     * @throws IllegalStateException when the duty's clock was not started before the scope was entered
     */
    public Date of(DelegateExecution execution, String duty) {
        var clock = new Ledger.Clock(
                PetitionOf.execution(execution), Duty.valueOf(duty), organ(execution, Duty.valueOf(duty)));
        return Date.from(ledger.breachInstant(clock));
    }

    private static String organ(DelegateExecution execution, Duty duty) {
        String variable = duty == Duty.SORT ? "bureau" : "responsibleOrgan";
        return (String) ((ExecutionEntity) execution).getVariable(variable);
    }
}
